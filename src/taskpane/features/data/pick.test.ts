import { area } from "../../../core/testing/sheet";
import { gridOf } from "../../../core/sheet/grid";
import { describe, expect, it } from "@jest/globals";
import { finding } from "../../../core/finding/finding";
import { localEngine } from "../../../session/sheets/engine";
import { makeCounter } from "../../../session/sheets/counter";
import { memoryRoom, memoryWorkbook } from "../../../session/testing/memoryRoom";
import { codeSheet, VOTE_SHEET } from "../../../session/testing/vote";
import { pickKind, pickRange } from "./pick";

function workbookAt(address: string, sheet = VOTE_SHEET) {
  const workbook = memoryWorkbook(codeSheet(), gridOf({ sheet: "Trống", row: 0, column: 0, cells: [["a"]] }));
  workbook.selection = { sheet, address };
  return workbook;
}

const counter = () => makeCounter(() => Promise.resolve(localEngine()));
const roomAt = (address: string, sheet?: string) => memoryRoom(workbookAt(address, sheet));

describe("pickKind", () => {
  it.each([
    ["one cell", "A1", "B9:N54"],
    ["whole columns", "A:N", "B9:N54"],
    ["the table", "A7:N54", "B9:N54"],
    ["part of the marks", "C9:D30", "C9:D30"],
    ["more than is used", "A1:Z5000", "B9:N54"],
  ])("finds the ballots with %s selected", async (_, address, marks) => {
    const picked = await pickKind(roomAt(address), counter(), "selection");
    expect(picked).toMatchObject({
      ok: true,
      value: { kind: { sheet: VOTE_SHEET, source: { marks: area(marks) } } },
    });
  });

  it("looks on the whole sheet when told, whatever is selected", async () => {
    const picked = await pickKind(roomAt("C9:D30"), counter(), "sheet");
    expect(picked).toMatchObject({
      ok: true,
      value: { kind: { source: { marks: area("B9:N54") } } },
    });
  });

  it.each([
    ["A1:N5", VOTE_SHEET],
    ["A1", "Trống"],
  ])("finds nothing in %s of %s", async (address, sheet) => {
    const picked = await pickKind(roomAt(address, sheet), counter(), "selection");
    expect(picked).toMatchObject({ ok: false, finding: { code: "F101", sheet } });
  });

  it.each(["selection", "readPieces"] as const)("hands on what stands against %s", async (call) => {
    const workbook = workbookAt("A1");
    workbook.refusals[call] = finding("F501", { reason: "ActivityLimitReached" });
    const picked = await pickKind(memoryRoom(workbook), counter(), "selection");
    expect(picked).toMatchObject({ ok: false, finding: { code: "F501" } });
  });

  it("says that the sheet is not there", async () => {
    expect(await pickKind(roomAt("A1", "Đã xóa"), counter(), "selection")).toMatchObject({
      ok: false,
      finding: { code: "F105" },
    });
  });
});

describe("pickRange", () => {
  it.each([
    ["B7:N8", "B7:N8"],
    ["$B$7:$N$8", "B7:N8"],
    ["B9:N5000", "B9:N54"],
    ["C7", "C7"],
  ])("takes %s as %s", async (address, range) => {
    expect(await pickRange(roomAt(address), counter())).toMatchObject({
      ok: true,
      value: { address: range },
    });
  });

  it("refuses whole columns", async () => {
    expect(await pickRange(roomAt("B:N"), counter())).toMatchObject({ ok: false, finding: { code: "F105" } });
  });
});
