import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { finding } from "../../core/finding/finding";
import { cellsOf, gridOf } from "../../core/sheet/grid";
import { planGrid } from "../../report/testing/planGrid";
import { openedReport, type OpenedReport } from "../testing/openedReport";

const open: OpenedReport[] = [];
// Only the clock of the day is ours: a report is known by the second in which it was written.
beforeEach(
  () =>
    void jest.useFakeTimers({
      now: new Date(2026, 0, 2, 8, 30, 0),
      doNotFake: ["setTimeout", "clearTimeout", "setImmediate", "nextTick", "queueMicrotask", "performance"],
    }),
);
afterEach(() => {
  open.splice(0).forEach(({ close }) => close());
  jest.useRealTimers();
});

/** The sheets of the first report stand in the workbook; so does that of the ballots. */
async function afterReport(): Promise<OpenedReport> {
  const opened = await openedReport();
  open.push(opened);
  await opened.write({ isDraft: false });
  const { workbook } = opened;
  workbook.sheets = [...workbook.sheets, ...workbook.written.map((plan) => planGrid(plan))];
  jest.setSystemTime(new Date(2026, 0, 2, 8, 31, 0));
  return opened;
}

const names = ({ workbook }: OpenedReport) => workbook.sheets.map(({ sheet }) => sheet);

function fillIn({ workbook }: OpenedReport): void {
  workbook.sheets = workbook.sheets.map((grid) => {
    if (grid.sheet !== "Phụ lục 4") return grid;
    const fill = (cell: unknown) => (typeof cell === "string" ? cell.replace(/…+/g, "12") : cell);
    return gridOf({
      ...grid,
      cells: cellsOf(grid).map((row) => row.map((cell) => fill(cell) as typeof cell)),
    });
  });
}

describe("a report that is written again", () => {
  it("asks what becomes of the former one, and writes nothing until then", async () => {
    const opened = await afterReport();
    const { workbook } = opened;
    const before = workbook.written.length;
    expect(await opened.write({ isDraft: false })).toMatchObject({
      status: "asking",
      former: { sheets: ["Phụ lục 4", "TN_DuLieu"], isUnchanged: true },
    });
    expect(workbook.written).toHaveLength(before);
  });

  it("replaces it once the new one stands", async () => {
    const opened = await afterReport();
    await opened.write({ isDraft: false });
    const report = await opened.write({ isDraft: false, former: "replace" });
    expect(report).toMatchObject({ status: "done", former: { code: "N680" } });
    expect(names(opened)).toEqual(["Phiếu"]);
    expect(opened.workbook.written).toHaveLength(4);
  });

  it("adds another beside it", async () => {
    const opened = await afterReport();
    const before = names(opened);
    await opened.write({ isDraft: false });
    expect(await opened.write({ isDraft: false, former: "add" })).toMatchObject({
      status: "done",
      former: null,
    });
    expect(names(opened)).toEqual(before);
  });

  it("leaves the former one where writing fails", async () => {
    const opened = await afterReport();
    const before = names(opened);
    await opened.write({ isDraft: false });
    opened.workbook.refusals.write = finding("F501", { reason: "x" });
    expect(await opened.write({ isDraft: false, former: "replace" })).toMatchObject({ status: "failed" });
    expect(names(opened)).toEqual(before);
  });

  it("does not ask about one that was filled in, keeps it and says so", async () => {
    const opened = await afterReport();
    fillIn(opened);
    const before = names(opened);
    expect(await opened.write({ isDraft: false })).toMatchObject({
      status: "done",
      former: { code: "N681" },
    });
    expect(names(opened)).toEqual(before);
  });

  it("keeps one that was filled in after it was asked", async () => {
    const opened = await afterReport();
    const before = names(opened);
    await opened.write({ isDraft: false });
    fillIn(opened);
    const report = await opened.write({ isDraft: false, former: "replace" });
    expect(report).toMatchObject({ status: "done", former: { code: "N681" } });
    expect(names(opened)).toEqual(before);
  });

  it("says what could not be deleted", async () => {
    const opened = await afterReport();
    await opened.write({ isDraft: false });
    opened.workbook.refusals.removeReport = finding("F570", { report: "TN-1", sheets: "Phụ lục 4" });
    const report = await opened.write({ isDraft: false, former: "replace" });
    expect(report).toMatchObject({ status: "done", former: { code: "F570" } });
  });

  it("asks nothing for a draft, and nothing where no sheet of the former one is left", async () => {
    const opened = await afterReport();
    expect(await opened.write({ isDraft: true })).toMatchObject({
      status: "done",
      isDraft: true,
      former: null,
    });
    opened.workbook.sheets = opened.workbook.sheets.slice(0, 1);
    expect(await opened.write({ isDraft: false })).toMatchObject({ status: "done", former: null });
  });

  it("is added where the former one cannot be read", async () => {
    const opened = await afterReport();
    opened.workbook.refusals.previousReport = finding("F501", { reason: "x" });
    expect(await opened.write({ isDraft: false })).toMatchObject({ status: "done", former: null });
  });
});
