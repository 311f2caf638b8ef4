import type { Sheet } from "hucre/xlsx";
import { cellAddress } from "../../src/core/sheet/address";
import type { CountRecord } from "../../src/core/record/record";
import { offers } from "../../src/report";
import { FORM_IDS } from "../../src/report/formId";
import { FORMS } from "../../src/report/forms";
import { dataPlan } from "../../src/report/forms/dataSheet";
import { NO_OPTIONS, type ReportOptions } from "../../src/report/options";
import type { PlanCell, SheetPlan } from "../../src/report/sheetPlan";
import { fullRecord } from "../../src/report/testing/fullRecord";
import { HOSTILE_NAMES } from "../../src/report/testing/planText";
import { person, recordOf } from "../../src/report/testing/records";
import { excelRoom } from "../../src/workbook/room";
import { safeText } from "../../src/workbook/write/plainText";
import { published } from "../support/published";
import { speakTo } from "./page";
import { itWithLibreOffice, recalculated, withoutResults } from "./sheetIn";
import { openDesk, sample, type Desk } from "./support";

const STAMP = {
  id: "TN-20231213-1005",
  writtenAt: "2023-12-13 10:05",
  version: "0.4.0",
  fingerprints: [{ sheet: "Phiếu", marks: "C5:O50", fingerprint: "7F3A-91C2" }],
};
const OPTIONS: ReportOptions = { ...NO_OPTIONS, stamp: STAMP };

const KH2014 = published("KH2014").map(({ title, high, confidence, low }, at) => ({
  ...person(at + 1, high, confidence, low, 47),
  title,
}));
// From no low ballot over exactly half and one more to exactly two thirds and beyond, of a base of 48.
const LOW = [0, 23, 24, 25, 31, 32, 33, 40, 1, 2, 3, 4];
const HOSTILE = HOSTILE_NAMES.map((name, at) => ({
  ...person(at + 1, 6, 1, LOW[at] ?? 0, 48),
  name,
  office: name,
}));
const NOBODY_JUDGED = { band: null, label: null, proof: null, margin: null, ground: null, consequence: null };

const RECORDS: Readonly<Record<string, CountRecord>> = {
  "13 people, everything known": fullRecord(KH2014),
  "hostile names on both sides of each threshold": recordOf(HOSTILE, { base: 48, collected: 48 }),
  "no base": recordOf(
    KH2014.map((one) => ({ ...one, ...NOBODY_JUDGED })),
    { base: null, baseRule: "issued" },
  ),
};

const plansOf = (record: CountRecord): readonly SheetPlan[] => [
  ...offers(record).map(({ plan }) => plan(OPTIONS)),
  dataPlan(record, OPTIONS),
];

/** Every sheet as LibreOffice calculates it from a file whose formulas have no results. */
async function calculatedSheets(file: Uint8Array): Promise<ReadonlyMap<string, Sheet>> {
  const sheets = await recalculated(withoutResults(file));
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

const expectedOf = ({ content }: PlanCell): string | number => {
  if (content.kind === "text") return safeText(content.text);
  return content.kind === "number" ? content.value : content.expected;
};

/** Cells that show something else than the plan says, as sheet, row and column with both. */
function differences(plan: SheetPlan, name: string, at: (row: number, column: number) => unknown) {
  return plan.cells.flatMap((cell) => {
    const [expected, actual] = [expectedOf(cell), at(cell.row, cell.column) ?? ""];
    return expected === actual ? [] : [{ name, row: cell.row, column: cell.column, expected, actual }];
  });
}

/** What a workbook shows after every form was written into it, and its file. */
interface Written {
  readonly names: readonly string[];
  readonly values: readonly (readonly (readonly unknown[])[])[];
  readonly file: Uint8Array;
}

async function writeForms(desk: Desk, plans: readonly SheetPlan[]): Promise<Written> {
  const written = await excelRoom.write(plans);
  expect(written).toEqual({ ok: true, value: expect.any(Array) as unknown });
  const names = written.ok ? written.value.map(({ name }) => name) : [];
  const values = plans.map(({ page }, at) => {
    const last = cellAddress(page.printArea.rows - 1, page.printArea.columns - 1);
    return desk.workbook.read(names[at] ?? "", `A1:${last}`).values;
  });
  return { names, values, file: await desk.workbook.save() };
}

async function written(plans: readonly SheetPlan[]): Promise<Written> {
  const desk = await openDesk(sample("KH2014-A.xlsx"));
  const silence = speakTo(desk);
  try {
    return await writeForms(desk, plans);
  } finally {
    silence();
    await desk.workbook.idle();
    desk.close();
  }
}

it("has every document that can be chosen", () => {
  expect(FORMS.map(({ id }) => id)).toEqual(FORM_IDS.filter((id) => FORMS.some((form) => form.id === id)));
  const offered = new Set(offers(fullRecord(KH2014)).map(({ form }) => form));
  expect(FORMS.filter(({ id }) => !offered.has(id))).toEqual([]);
});

describe.each(Object.entries(RECORDS))("every form: %s", (_, record) => {
  const plans = plansOf(record);
  let result: Written;
  beforeAll(async () => {
    result = await written(plans);
  });

  it("is written as planned, formula by formula", () => {
    const { names, values } = result;
    const found = plans.flatMap((plan, at) =>
      differences(plan, names[at] ?? "", (row, column) => values[at]?.[row]?.[column]),
    );
    expect(found).toEqual([]);
    const formulas = plans.flatMap(({ cells }) => cells.filter(({ content }) => content.kind === "formula"));
    expect(formulas.length).toBeGreaterThan(50);
  });

  itWithLibreOffice("gives the same in LibreOffice, calculated anew", async () => {
    const { names, file } = result;
    const sheets = await calculatedSheets(file);
    const found = plans.flatMap((plan, at) => {
      const name = names[at] ?? "";
      return differences(plan, name, (row, column) => sheets.get(name)?.rows[row]?.[column]);
    });
    expect(found).toEqual([]);
  });
});
