import { describe, expect, it } from "@jest/globals";
import { finding } from "../../core/finding/finding";
import { kindOf } from "../../core/setup/kindTexts";
import { EMPTY_SETUP } from "../../core/setup/setup";
import { EMPTY_CHOICE } from "../../report/options";
import { makeCounter } from "../sheets/counter";
import { localEngine } from "../sheets/engine";
import { memoryRoom, memoryWorkbook } from "../testing/memoryRoom";
import { codeSheet, VOTE_SHEET, withCells } from "../testing/vote";
import { counterSource, roomSource } from "./source";
import { writeReport, type ReportJob } from "./writeReport";

const KIND = kindOf({ sheet: VOTE_SHEET, marks: "B9:N54", people: "B7:N8" });
const SETUP = { ...EMPTY_SETUP, kinds: [KIND] };
const STRANGE = withCells(codeSheet(), [[10, 1, "TNN"]]);

function setUp(sheet = codeSheet()) {
  const workbook = memoryWorkbook(sheet);
  const room = memoryRoom(workbook);
  const steps: [number, number][] = [];
  const job: ReportJob = {
    room,
    source: roomSource(room, SETUP),
    choice: EMPTY_CHOICE,
    isDraft: false,
    hasContent: () => true,
    onProgress: (...step) => void steps.push(step),
  };
  return { workbook, room, job, steps };
}

describe("writeReport", () => {
  it("counts, proves and writes, and says how far it is", async () => {
    const { workbook, job, steps } = setUp();
    const outcome = await writeReport(job);
    if (outcome.status !== "written") throw new Error(outcome.status);
    expect(outcome.record.kinds[0]).toMatchObject({ collected: 46 });
    expect(outcome.written.sheets).toEqual(workbook.written.map(({ name }) => name));
    expect(outcome.written.fingerprints).toHaveLength(1);
    expect(workbook.hidden).toHaveLength(1);
    expect(steps[0]).toEqual([0, 0]);
    expect(steps.at(-1)).toEqual([workbook.written.length, workbook.written.length]);
  });

  it("writes the same from the worker's store of sheets as from sheets in the page", async () => {
    const { room, job } = setUp();
    const counter = makeCounter(() => Promise.resolve(localEngine()));
    const [here, there] = [
      await writeReport(job),
      await writeReport({ ...job, source: counterSource(room, counter, SETUP, () => undefined) }),
    ];
    if (here.status !== "written" || there.status !== "written") throw new Error("not written");
    expect(there.record).toEqual(here.record);
    expect(there.written.fingerprints).toEqual(here.written.fingerprints);
  });

  it("tells the minutes who counted", async () => {
    const { workbook, job } = setUp();
    const choice = { ...EMPTY_CHOICE, forms: ["minutes"] as const };
    await writeReport({ ...job, choice, clerk: "Nguyễn Văn Ghi" });
    expect(JSON.stringify(workbook.written)).toContain("Nguyễn Văn Ghi");
    workbook.written.splice(0);
    await writeReport({ ...job, choice });
    expect(JSON.stringify(workbook.written)).not.toContain("Nguyễn Văn Ghi");
  });

  it("writes with an open fault only a draft", async () => {
    const { workbook, job } = setUp(STRANGE);
    expect(await writeReport(job)).toMatchObject({ status: "refused" });
    expect(workbook.written).toEqual([]);
    expect(await writeReport({ ...job, isDraft: true })).toMatchObject({ written: { isDraft: true } });
  });

  it("writes nothing where a count has nothing to write of", async () => {
    const { job } = setUp();
    expect(await writeReport({ ...job, hasContent: () => false })).toMatchObject({ status: "refused" });
  });

  it("says what stands against reading and against writing", async () => {
    const { workbook, job } = setUp();
    workbook.refusals.write = finding("F502", { expected: "1", actual: "2" });
    expect(await writeReport(job)).toMatchObject({ status: "failed", finding: { code: "F502" } });
    workbook.refusals.readSheets = finding("F501", { reason: "x" });
    expect(await writeReport(job)).toMatchObject({ status: "unread", finding: { code: "F501" } });
  });
});
