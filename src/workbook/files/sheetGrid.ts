import type { CellValue, Cell as HucreCell, Sheet, Workbook } from "hucre/xlsx";
import { parseArea, sheetOf } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/area";
import type { Cell } from "../../core/sheet/cell";
import { gridOf, type NamedArea, type SheetGrid, type SheetMetadata } from "../../core/sheet/grid";
import { encodingOfFont } from "../../core/text/legacy/legacy";
import { notesOf } from "./notes";
import { shownTexts } from "./shownTexts";

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

function cellOf(value: CellValue | undefined): Cell {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" && ERROR.test(value) ? { error: value } : value;
}

/** The old font of a cell; `""` for any other. */
function oldFont({ style }: HucreCell): string {
  const name = style?.font?.name ?? "";
  return encodingOfFont(name) === null ? "" : name;
}

const isBeside = ({ area }: NamedArea, row: number, column: number) =>
  area.row === row && area.column + area.columns === column;

/** Cells in a font of an old encoding, side by side as one. */
function fontsOf({ cells = new Map<string, HucreCell>() }: Sheet): readonly NamedArea[] {
  const found: NamedArea[] = [];
  for (const [key, cell] of cells) {
    const name = oldFont(cell);
    if (name === "") continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    const before = found.at(-1);
    const goesOn = before?.name === name && isBeside(before, row, column);
    const area = goesOn ? before.area : { row, column, rows: 1, columns: 0 };
    if (goesOn) found.pop();
    found.push({ name, area: { ...area, columns: area.columns + 1 } });
  }
  return found;
}

const hiddenOf = (lines: Iterable<readonly [number, { readonly hidden?: boolean }]>) =>
  [...lines].flatMap(([at, { hidden }]) => (hidden === true ? [at] : []));

function namesOn(sheet: string, { namedRanges = [] }: Workbook): readonly NamedArea[] {
  return namedRanges.flatMap(({ name, range }) => {
    const area = sheetOf(range) === sheet && !name.startsWith("_xlnm") ? parseArea(range) : null;
    return area ? [{ name, area }] : [];
  });
}

function looksOf(sheet: Sheet, workbook: Workbook): SheetMetadata {
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }): Area => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  return {
    hiddenRows: hiddenOf(sheet.rowDefs ?? []),
    hiddenColumns: hiddenOf((sheet.columns ?? []).entries()),
    isFiltered: (sheet.autoFilter?.columns ?? []).length > 0,
    merges,
    fonts: fontsOf(sheet),
    tables: (sheet.tables ?? []).flatMap(({ name, range = "" }) => {
      const area = parseArea(range);
      return area ? [{ name, area }] : [];
    }),
    names: namesOn(sheet.name, workbook),
    notes: notesOf(sheet),
    shown: shownTexts(sheet, ({ value }) => cellOf(value)),
  };
}

/** A sheet of a file as the core reads it: every row as wide as the widest. */
export function sheetGrid(sheet: Sheet, workbook: Workbook): SheetGrid {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = sheet.rows.map((row) => Array.from({ length: width }, (_, at) => cellOf(row[at])));
  return gridOf({ sheet: sheet.name, row: 0, column: 0, cells, metadata: looksOf(sheet, workbook) });
}
