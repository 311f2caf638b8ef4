import { describe, expect, test } from "@jest/globals";
import { openXlsx, saveXlsx } from "../../workbench/xlsx";
import type { WorkbookState } from "../../workbench/xlsx";
import { addSheets, emptyState, newSheet } from "./state";
import { dataOf, filesOf } from "./support";

const first = newSheet("Một", { 0: { 0: { f: "=1+1", v: 2, t: 2 } } });
const second = newSheet("Hai", { 0: { 0: { v: 1, t: 2 } } });

function fresh(more: Partial<WorkbookState> = {}): WorkbookState {
  return { ...addSheets(emptyState(), { first, second }), ...more };
}

describe("a new file", () => {
  test("asks for calculation only where a result is missing", async () => {
    expect(filesOf(await saveXlsx(null, fresh()))["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
    const open = newSheet("Mở", { 0: { 0: { f: "=1+1" } } });
    expect(filesOf(await saveXlsx(null, addSheets(emptyState(), { open })))["xl/workbook.xml"]).toContain(
      'fullCalcOnLoad="1"',
    );
  });

  test("keeps settings, custom XML, names and very hidden sheets", async () => {
    const names = {
      n: { id: "n", name: "Nguong", formulaOrRefString: "='Hai'!$A$1*2", localSheetId: "second" },
    };
    const state = fresh({
      settings: { k: [1] },
      customXml: [{ id: "{A}", xml: "<a/>" }],
      veryHidden: ["second"],
    });
    const snapshot = {
      ...state.snapshot,
      resources: [{ name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(names) }],
    };
    const bytes = await saveXlsx(null, { ...state, snapshot });
    const opened = await openXlsx(bytes);
    expect(opened.settings).toEqual({ k: [1] });
    expect(opened.customXml).toEqual([{ id: "{A}", xml: "<a/>" }]);
    expect(opened.veryHidden).toEqual(["file-1"]);
    expect(filesOf(bytes)["xl/workbook.xml"]).toContain(
      `<definedName name="Nguong" localSheetId="1">'Hai'!$A$1*2</definedName>`,
    );
  });

  test("a spill carries the dynamic array mark", async () => {
    const spill = newSheet("S", { 0: { 0: { f: "=UNIQUE(B1:B3)", v: "a", t: 1 } } });
    const bytes = await saveXlsx(null, {
      ...addSheets(emptyState(), { spill }),
      spills: { spill: [{ row: 0, column: 0, values: [["a"], [""], [true]] }] },
    });
    expect(dataOf(bytes)).toContain(
      '<c r="A1" cm="1" t="str"><f t="array" ref="A1:A3">_xlfn.UNIQUE(B1:B3)</f><v>a</v></c>',
    );
    expect(dataOf(bytes)).toContain('<c r="A3" t="b"><v>1</v></c>');
    expect(filesOf(bytes)["xl/metadata.xml"]).toContain("XLDAPR");
  });
});
