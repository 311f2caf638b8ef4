import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../support/published";

/**
 * Where the emulated Excel was once more lenient than Excel: what Excel does, the mend in `src`, and the test that fails
 * without the mend. Rows without a file: `strictHost.test.ts`.
 */
const ROWS: readonly (readonly [string, string, string, string?])[] = [
  [
    "undo list emptied by visibility, name, protect, delete",
    "workbook/state/copySheet",
    "the clerk's undo list",
    "undo",
  ],
  ["another workbook in front", "workbook/write/takeBack", "with another workbook in front", "otherInFront"],
  [
    "protecting twice, unprotecting twice",
    "workbook/journal/sheet",
    "the protection of the journal",
    "journalLock",
  ],
  ["showing the pane passed over", "commands/tell", "says it in a window of its own", "ribbon"],
  ["fitting to pages passed over", "workbook/write/writeSheets", "scales what is not fitted"],
  ["names of the workbook among those of a sheet", "workbook/read/niceties", "named", "reading"],
  ["text typed by values is interpreted", "workbook/write/plainText", "writeCells", "toolCells"],
  ["createWorkbook refused by a policy", "workbook/separate/separate", "hardened", "habits"],
  ["no download on the Mac", "taskpane/features/report/saveFile", "canSaveFiles", "habits"],
  ["sentences of function errors not shown on the Mac", "functions/checking", "saysErrors", "habits"],
  ["requests above 5 MB refused on the web", "workbook/read/rows", "takesAll", "habits"],
  [
    "names of a sheet refused on the Mac, another workbook in front",
    "workbook/askApart",
    "namesBehind",
    "habits",
  ],
  ["what is refused besides cells", "workbook/askApart", "refuses one thing for good", "refusedLooks"],
  ["filters of tables without buttons", "workbook/read/placed", "notices %s", "verify"],
  ["a cell is being typed in", "workbook/patient", "waits while a cell is being typed in", "ribbon"],
  ["parts of XML refused", "workbook/stateStore", "F504", "state"],
  ["0.## shows a sign too many", "report/formulas", "General"],
  ["blank cells handed over as 0, null, ''", "functions/answer", "blank cells handed over as", "functions"],
  ["a habit of each Excel", "workbook/write/takeBack", "a whole job in ${profile}", "profiles"],
  ["putting a corrected cell back refused", "workbook/write/writeCells", "may stand changed", "toolCells"],
  ["calculation by hand", "workbook/write/writeSheets", "calculates what it reads back"],
  ["lines that read back differently", "workbook/journal/journal", "keeps the lines beside"],
];

const ELSEWHERE: Readonly<Record<string, string>> = {
  "0.## shows a sign too many": "src/report/formulas.test.ts",
};

describe("a row of the table", () => {
  // Each as one object: a row of three would be given a fourth argument to wait for.
  it.each(ROWS.map(([row, mend, title, file = "strictHost"]) => ({ row, mend, title, file })))(
    "$row: has its mend and its test",
    ({ row, mend, title, file }) => {
      expect(readFileSync(join(ROOT, "src", `${mend}.ts`), "utf8")).not.toBe("");
      const place = ELSEWHERE[row] ?? `test/addin/${file}.test.ts`;
      expect(readFileSync(join(ROOT, place), "utf8")).toContain(title);
    },
  );
});
