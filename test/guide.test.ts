import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import { PLANTED, practiceSheet } from "../scripts/lib/practiceSheet.mjs";
import { count } from "../src/core/count/count";
import { jobSetup } from "../src/core/recognise/jobSetup";
import type { CountRecord } from "../src/core/record/record";
import { EXIT, runCommand } from "../workbench/node";
import { ROOT } from "./support/published";
import { readWorkbook } from "./support/readWorkbook";

const SOLUTION = readFileSync(join(ROOT, "docs/huong-dan/thuc-hanh.md"), "utf8");
const scratch = mkdtempSync(join(tmpdir(), "thuc-hanh-"));
const given = join(ROOT, "samples/thuc-hanh.xlsx");
const corrected = join(scratch, "dung.xlsx");
beforeAll(async () =>
  writeFileSync(corrected, await writeXlsx({ sheets: [practiceSheet({ isCorrected: true })] })),
);
afterAll(() => rmSync(scratch, { recursive: true }));

async function counted(path: string): Promise<CountRecord> {
  const sheets = await readWorkbook(path);
  const [grid] = sheets.values();
  if (!grid) throw new Error(`${path} has no sheet`);
  return count(jobSetup({}, [grid]), sheets);
}

async function report(path: string): Promise<number> {
  return runCommand({
    root: ROOT,
    args: ["report", path, "--out", join(scratch, "out.xlsx")],
    out: () => undefined,
    err: () => undefined,
  });
}

const found = ({ findings }: CountRecord) => findings.map(({ code, address }) => [code, address]);
const AS_ON_PAPER = [
  ["N141", "E7"],
  ["N142", "G12"],
  ["N402", null],
];

describe("the practice", () => {
  it("has the planted errors and no others", async () => {
    const planted = PLANTED.map(({ code, cell }) => [code, cell]);
    expect(found(await counted(given)).toSorted()).toEqual([...planted, ...AS_ON_PAPER].toSorted());
    expect(await report(given)).toBe(EXIT.refused);
  });

  it("comes out once it is corrected as the solution says", async () => {
    expect(found(await counted(corrected))).toEqual(AS_ON_PAPER);
    expect(await report(corrected)).toBe(EXIT.written);
  });

  it("is solved on the page: every cell with its code and what is to stand there", () => {
    for (const { cell, code, right } of PLANTED) {
      const line = SOLUTION.split("\n").find((text) => text.startsWith(`| ${cell} |`)) ?? "";
      expect(line).toContain(`(../ma-loi.md#${code.toLowerCase()})`);
      expect(line).toMatch(new RegExp(`\`${right}\` \\|$`));
    }
  });

  it("gives the results that the page shows", async () => {
    const [kind] = (await counted(corrected)).kinds;
    const lines = kind?.people.map(
      ({ name, high, confidence, low, invalid, band }) =>
        `| ${name} | ${high} | ${confidence} | ${low} | ${invalid} | ${band === "none" ? "không quá 50%" : "trên 50%, chưa đến 2/3"} |`,
    );
    expect(lines).toHaveLength(5);
    for (const line of lines ?? []) expect(SOLUTION).toContain(line);
    expect(kind?.people.map(({ margin }) => margin)).toEqual([7, 6, 6, 1, 1]);
  });
});
