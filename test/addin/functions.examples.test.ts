import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { areaFrom, EXAMPLES, FORMULA_CELL } from "../support/examples";
import { DIST, openDesk, sample, type Desk } from "./support";

const sheetOf = (at: number) => `VD ${String(at + 1)}`;

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk(sample("KH2014-A.xlsx"));
  const excel = desk.addin.window["Excel"] as typeof Excel;
  await excel.run(async (context) => {
    for (const [at, { formula, cells }] of EXAMPLES.entries()) {
      const sheet = context.workbook.worksheets.add(sheetOf(at));
      for (const values of Object.values(cells)) sheet.getRange(areaFrom("A1", values)).values = values;
      sheet.getRange(FORMULA_CELL).formulas = [[formula]];
    }
    await context.sync();
  });
  await desk.workbook.idle();
});

afterAll(() => desk.close());

const FUNCTIONS = [
  ...["ANNEX1", "BALLOT", "CHECK", "COMPARE", "DEADLINES", "FINGERPRINT", "MARGIN", "OUTCOME", "PROOF"],
  ...["QUORUM", "REGULATIONS", "RESULTS", "SHARE", "SUMMARY", "TALLY", "TOUNICODE", "UNICODE"],
];

describe("the script of the functions", () => {
  it("is at most 25 KB compressed", () => {
    const script = readFileSync(join(DIST, "functions.js"));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(25 * 1024);
  });
});

describe("examples of the reference, in cells of the built add-in", () => {
  it("stand for every function", () => {
    expect([...new Set(EXAMPLES.map(({ name }) => name))].toSorted()).toEqual(FUNCTIONS);
  });

  it.each(EXAMPLES.map((example, at) => ({ ...example, at })))("$formula", ({ at, result }) => {
    const area = areaFrom("H1", result);
    expect(desk.workbook.read(sheetOf(at), area).values).toEqual(result);
  });
});
