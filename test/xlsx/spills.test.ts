import { writeXlsx } from "hucre";
import { openWorkbook } from "../../workbench/node";
import { changedParts } from "./support";

const FORMULA = { type: "formula", formulaType: "array", formulaDynamic: true, formulaRef: "C1:C3" } as const;

/** Ballots that a formula gathers: codes typed in A, spilled from C1. */
const gathered = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: "Phiếu",
        rows: [
          ["TNC", null, "TNC"],
          ["TN", null, "TN"],
          ["TNT", null, "TNT"],
        ],
        cells: new Map([
          ["0,2", { ...FORMULA, formula: 'FILTER(A1:A3,A1:A3<>"")', formulaResult: "TNC", value: "TNC" }],
        ]),
      },
    ],
  });

test("what a spilled formula shows is read at once, and saving changes nothing", async () => {
  const bytes = await gathered();
  const workbook = await openWorkbook(bytes);
  expect(workbook.read("Phiếu", "C1:C3").values).toEqual([["TNC"], ["TN"], ["TNT"]]);
  expect(changedParts(bytes, await workbook.save())).toEqual([]);
  workbook.dispose();
});
