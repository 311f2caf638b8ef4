import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publicRecord } from "../../src/commands/publicRecord";
import { count } from "../../src/core/count/count";
import { jobSetup } from "../../src/core/recognise/jobSetup";
import { ROOT } from "../support/published";
import { readWorkbook } from "../support/readWorkbook";
import { fullSetup } from "./setups";

const FIXTURES = join(ROOT, "test/fixtures/interfaces");

const SAMPLES = [
  "KH2014-A",
  "KH2014-A-faults",
  "KH2014-B",
  "KH2014-C",
  "KH2014-D",
  "KH2014-phieu-theo-cot",
  "VP2023-A",
  "VP2023-E",
];

interface Printed {
  /** Not in 0.4.0. */
  readonly codes: unknown;
  readonly findings: readonly { readonly code: string }[];
}

/** Notes that 0.4.0 did not know; what it said stays as it was. */
const LATER: ReadonlySet<string> = new Set(["N660"]);

// What the command line printed in version 0.4.0: programs of others read these keys.
describe.each(SAMPLES)("the record of %s", (sample) => {
  it.each([
    ["plain", "96-QD/TW", false],
    ["full", "35/2012/QH13", true],
  ] as const)("has the keys and values of version 0.4.0: %s", async (name, regulation, isFull) => {
    const sheets = await readWorkbook(join(ROOT, "samples", `${sample}.xlsx`));
    const found = jobSetup({ regulation }, [...sheets.values()]);
    const record = publicRecord(count(isFull ? fullSetup(found) : found, sheets));
    const { findings, codes, ...others } = JSON.parse(JSON.stringify(record)) as Printed;
    expect(codes).toEqual(isFull ? fullSetup(found).codes : []);
    const known = findings.filter(({ code }) => !LATER.has(code));
    const file = join(FIXTURES, `${sample}.${name}.json`);
    expect({ ...others, findings: known }).toEqual(JSON.parse(readFileSync(file, "utf8")));
  });
});
