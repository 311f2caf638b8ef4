import { offers } from "../../src/report";
import { dataPlan } from "../../src/report/forms/dataSheet";
import { NO_OPTIONS, type ReportOptions } from "../../src/report/options";
import { fullRecord, PEOPLE } from "../../src/report/testing/fullRecord";
import { HOSTILE_NAMES } from "../../src/report/testing/planText";
import { excelRoom } from "../../src/workbook/room";
import { openWorkbook } from "../../workbench/node";
import { areaAddress } from "../../src/core/sheet/address";
import { itWithLibreOffice, recalculated, withoutResults } from "./sheetIn";
import { useOneDesk } from "./useDesk";

const OPTIONS: ReportOptions = {
  ...NO_OPTIONS,
  stamp: { id: "TN-1", writtenAt: "2023-12-05 10:00", version: "1", fingerprints: [] },
};
const RECORD = fullRecord(
  PEOPLE.map((person, at) => ({ ...person, name: HOSTILE_NAMES[at] ?? person.name })),
);
const PLANS = [...offers(RECORD).map(({ plan }) => plan(OPTIONS)), dataPlan(RECORD, OPTIONS)];

const desk = useOneDesk();
let names: readonly string[] = [];
let refusal: unknown = null;

beforeAll(async () => {
  const written = await excelRoom.write(PLANS);
  refusal = written.ok ? null : written.finding;
  names = written.ok ? written.value.map(({ name }) => name) : [];
});

describe("every form of a record", () => {
  it("is written and separated as it stands, and calculates to the same elsewhere", async () => {
    expect(refusal).toBeNull();
    expect(names).toHaveLength(PLANS.length);
    expect(await excelRoom.separate(names, PLANS)).toEqual({ ok: true, value: null });
    const file = withoutResults(desk.workbook.opened[0] ?? new Uint8Array());
    const book = await openWorkbook(file);
    await book.idle();
    expect(book.sheetNames()).toEqual(names);
    for (const [at, name] of names.entries()) {
      const area = areaAddress(PLANS[at]?.page.printArea ?? { row: 0, column: 0, rows: 1, columns: 1 });
      const before = desk.workbook.read(name, area);
      const after = book.read(name, area);
      expect([name, after.formulas]).toEqual([name, before.formulas]);
      expect([name, after.values]).toEqual([name, before.values]);
    }
    book.dispose();
  });

  itWithLibreOffice("gives the same in LibreOffice", async () => {
    const file = withoutResults(desk.workbook.opened[0] ?? new Uint8Array());
    let formulas = 0;
    const sheets = await recalculated(file);
    for (const [at, name] of names.entries()) {
      const rows = sheets[at]?.rows ?? [];
      for (const { row, column, content } of PLANS[at]?.cells ?? []) {
        if (content.kind !== "formula") continue;
        formulas += 1;
        expect([name, row, column, rows[row]?.[column] ?? ""]).toEqual([name, row, column, content.expected]);
      }
    }
    expect(formulas).toBeGreaterThan(50);
  });
});
