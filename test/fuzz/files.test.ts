import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { UnitCollector } from "../../src/core/rollup/consolidate";
import { consolidated } from "../../src/core/rollup/consolidated";
import { findingWords } from "../../src/locales/findings";
import { unitFile } from "../../src/workbook/files/unitFile";
import { openXlsx, UnreadableFile } from "../../workbench/xlsx";
import { ROOT } from "../support/published";
import { bytesOf, partsOf, valuesOf } from "./damage";
import { fuzz, FUZZ_MS } from "./fuzz";

const read = (path: string) => new Uint8Array(readFileSync(join(ROOT, path)));
const REPORT = read("test/fixtures/interfaces/KH2014-A.report.xlsx");
const BALLOTS = read("samples/KH2014-A.xlsx");

const damagedFiles = fc
  .constantFrom(REPORT, BALLOTS)
  .chain((file) => fc.oneof(bytesOf(file), partsOf(file), valuesOf(file)));

/** What a whole report says of its people; a damaged one may say the same, or nothing. */
async function figuresOf(file: Uint8Array): Promise<string | null> {
  const { result, findings } = await unitFile(file, "xa.xlsx", "96-QD/TW");
  for (const item of findings) {
    const { title, meaning, action } = findingWords(item, "vi");
    expect(`${title} ${meaning} ${action}`).not.toMatch(/\{\w+\}|undefined|\[object/);
  }
  if (findings.some(({ severity }) => severity === "F")) return null;
  return JSON.stringify(result?.kinds ?? null);
}

describe("a damaged workbook", () => {
  it(
    "is consolidated with a finding or not at all, and never ends the program",
    async () => {
      const property = fc.asyncProperty(damagedFiles, async (file) => {
        const collector = new UnitCollector();
        const entry = collector.add("xa.xlsx", await unitFile(file, "xa.xlsx", "96-QD/TW"));
        const all = consolidated([entry], collector.namedTwice());
        expect(all.units + all.left.length).toBe(1);
        if (all.left.length > 0) expect(entry.findings.length).toBeGreaterThan(0);
      });
      await fuzz(property, 40);
    },
    FUZZ_MS,
  );

  it(
    "is opened by the workbench or refused with a code",
    async () => {
      const property = fc.asyncProperty(damagedFiles, async (file) => {
        try {
          const opened = await openXlsx(file);
          expect(opened.snapshot.sheetOrder.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile);
        }
      });
      await fuzz(property, 40);
    },
    FUZZ_MS,
  );
});

it(
  "a report whose bytes are damaged says no other counts than it was written with",
  async () => {
    const right = await figuresOf(REPORT);
    expect(right).toContain('"low":');
    // Bytes only: whoever changes values inside knows what he does, and the proof of the report finds that.
    const property = fc.asyncProperty(bytesOf(REPORT), async (file) => {
      expect([right, null]).toContain(await figuresOf(file));
    });
    await fuzz(property, 40);
  },
  FUZZ_MS,
);
