import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { count } from "../src/core/count/count";
import { jobSetup, type ReportJob } from "../src/core/recognise/jobSetup";
import type { CountRecord } from "../src/core/record/record";
import { published, ROOT } from "./support/published";
import { readWorkbook } from "./support/readWorkbook";
import { keepWritten } from "./support/written";

async function countSample(name: string, job: ReportJob = {}): Promise<CountRecord> {
  const sheets = await readWorkbook(join(ROOT, "samples", name));
  const [grid] = sheets.values();
  if (!grid) throw new Error(`${name} has no sheet`);
  return count(jobSetup(job, [grid]), sheets);
}

const countsOf = (record: CountRecord) =>
  record.kinds[0]?.people.map(({ office, high, confidence, low }) => ({
    title: office,
    high,
    confidence,
    low,
  }));

it("are shown to the validator as well", () => {
  const files = readdirSync(join(ROOT, "samples")).filter((name) => name.endsWith(".xlsx"));
  expect(files.length).toBeGreaterThan(8);
  files.forEach((name) => keepWritten(readFileSync(join(ROOT, "samples", name))));
});

describe.each(["KH2014-A.xlsx", "KH2014-B.xlsx", "KH2014-C.xlsx", "KH2014-phieu-theo-cot.xlsx"])(
  "%s, read without help",
  (file) => {
    it("gives the 13 published rows and no finding but the unknown numbers", async () => {
      const record = await countSample(file);
      expect(countsOf(record)).toEqual(published("KH2014"));
      expect(record.kinds[0]).toMatchObject({ base: 46, collected: 46, issued: null });
      expect(record.kinds[0]?.people.map((person) => person.band)).toEqual(Array(13).fill("none"));
      expect(record.findings.map((item) => item.code)).toEqual(["N402"]);
    });

    it("gives the same under the other regulation", async () => {
      const record = await countSample(file, { regulation: "09-HD/DDTLD" });
      expect(countsOf(record)).toEqual(published("KH2014"));
    });
  },
);

describe("KH2014-A.xlsx with ranges given", () => {
  it("takes marks C5:O50 and names from one row", async () => {
    const record = await countSample("KH2014-A.xlsx", { marks: "C5:O50", people: "C3:O3" });
    expect(record.kinds[0]?.people[0]).toMatchObject({ name: "Nguyễn Văn A", office: "", high: 42 });
  });
});

describe("VP2023-A.xlsx", () => {
  it("finds 25 low of 47 collected over half, with one ballot invalid for him", async () => {
    const record = await countSample("VP2023-A.xlsx");
    expect(countsOf(record)).toEqual(published("VP2023"));
    expect(record.kinds[0]?.people[0]).toMatchObject({
      low: 25,
      valid: 46,
      invalid: 1,
      band: "half",
      margin: 7,
    });
    expect(record.kinds[0]?.base).toBe(47);
    expect(record.findings.map((item) => item.code)).toEqual(["N141", "N402"]);
  });
});

describe("KH2014-A-faults.xlsx", () => {
  it("gives every planted fault at its cell, and lists ordinary invalid marks", async () => {
    const record = await countSample("KH2014-A-faults.xlsx");
    const found = record.findings.map(({ code, sheet, address }) => [code, sheet, address]);
    expect(found).toEqual([
      ["F131", "Phiếu", "D17"],
      ["F131", "Phiếu", "F21"],
      ["F132", "Phiếu", "H30"],
      ["F204", "Phiếu", "C55"],
      ["N141", "Phiếu", "E9"],
      ["N142", "Phiếu", "J12"],
      ["N402", null, null],
    ]);
    expect(record.kinds[0]?.people[2]).toMatchObject({ valid: 45, invalid: 1 });
    expect(record.kinds[0]?.people[7]).toMatchObject({ valid: 45, invalid: 1 });
  });
});

describe("VP2023-E.xlsx, a finished result", () => {
  it("gives the published rows, and names the misprinted percentage at its cell", async () => {
    const record = await countSample("VP2023-E.xlsx");
    expect(countsOf(record)).toEqual(published("VP2023"));
    expect(record.kinds[0]).toMatchObject({
      source: { type: "counts" },
      marks: "F6:J12",
      base: 47,
      collected: 47,
    });
    expect(record.kinds[0]?.people[0]).toMatchObject({ low: 25, valid: 46, invalid: 1, band: "half" });
    expect(record.findings.map(({ code, sheet, address }) => [code, sheet, address])).toEqual([
      ["W231", "Kết quả", "G7"],
      ["N402", null, null],
    ]);
  });
});

describe("KH2014-D.xlsx, a tally sheet of three counting tables", () => {
  it("adds them up to the 13 published rows and finds nothing else", async () => {
    const record = await countSample("KH2014-D.xlsx");
    expect(countsOf(record)).toEqual(published("KH2014"));
    expect(record.kinds[0]).toMatchObject({
      source: { type: "counts" },
      marks: "D5:O17",
      issued: 46,
      collected: 46,
    });
    expect(record.findings.map(({ code }) => code)).toEqual(["N402"]);
  });
});
