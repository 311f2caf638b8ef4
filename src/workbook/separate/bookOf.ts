import type { NamedRange } from "hucre";
import type { Cell, WriteOptions, WriteSheet } from "hucre/xlsx";
import { columnName } from "../../core/sheet/address";
import type { SheetPlan } from "../../report/sheetPlan";
import { nameTables } from "../write/tableName";
import { zoomOf } from "../write/zoom";
import { besideOf } from "./beside";
import { contentAt, type CellsRead } from "./contents";
import { lookOf, stylesOf } from "./looks";

/** A written sheet that is taken away. */
export interface SeparateSheet {
  readonly name: string;
  readonly plan: SheetPlan;
  readonly read: CellsRead;
}

// Column widths are counted in digits of this font, so it must be as wide in every program: Calibri is not, where it
// is replaced.
const FONT = { name: "Times New Roman", size: 12 } as const;
/** Pixels of that font's digits. */
const DIGIT = 8;
const PIXELS_PER_POINT = 96 / 72;
const MM_PER_INCH = 25.4;

function cellsOf({ plan, read }: SeparateSheet): Map<string, Partial<Cell>> {
  const { printArea } = plan.page;
  const cells = new Map<string, Partial<Cell>>();
  const styleAt = stylesOf(plan);
  for (let row = 0; row < printArea.rows; row++) {
    for (let column = 0; column < printArea.columns; column++) {
      const [atRow, atColumn] = [printArea.row + row, printArea.column + column];
      const style = lookOf(styleAt(atRow, atColumn), plan.font, read.numberFormats[row]?.[column]);
      cells.set(`${String(atRow)},${String(atColumn)}`, {
        ...contentAt(read, printArea, row, column),
        style,
      });
    }
  }
  return cells;
}

function pageOf(plan: SheetPlan): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const { orientation, margins } = plan.page;
  const { scale, horizontalFitToPages, verticalFitToPages } = zoomOf(plan);
  const inches = (mm: number) => Math.round((mm / MM_PER_INCH) * 10_000) / 10_000;
  return {
    pageSetup: {
      paperSize: "a4",
      orientation,
      horizontalCentered: true,
      margins: {
        top: inches(margins.top),
        bottom: inches(margins.bottom),
        left: inches(margins.left),
        right: inches(margins.right),
        header: 0.3,
        footer: 0.3,
      },
      ...(scale === undefined
        ? { fitToPage: true, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 }
        : { scale }),
    },
    ...(plan.page.isUnnumbered === true ? {} : { headerFooter: { differentFirst: true, oddHeader: "&C&P" } }),
  };
}

function sheetOf(sheet: SeparateSheet, tableNames: readonly string[]): WriteSheet {
  const { name, plan, read } = sheet;
  const merged = plan.cells.filter(({ rows, columns }) => rows > 1 || columns > 1);
  return {
    name,
    cells: cellsOf(sheet),
    columns: plan.columns.map((width) => ({
      width: Math.ceil(((width * PIXELS_PER_POINT) / DIGIT) * 256) / 256,
    })),
    rowDefs: new Map(plan.rows.map((height, row) => [row, { height }])),
    merges: merged.map(({ row, column, rows, columns }) => ({
      startRow: row,
      endRow: row + rows - 1,
      startCol: column,
      endCol: column + columns - 1,
    })),
    view: { showGridLines: false },
    ...pageOf(plan),
    ...besideOf(plan, read, tableNames),
  };
}

/** Print area and repeated rows, as names of the sheet. */
function printNames({ name, plan }: SeparateSheet): NamedRange[] {
  const { printArea, titleRows } = plan.page;
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const corner = (row: number, column: number) => `$${columnName(column)}$${String(row + 1)}`;
  const { row, column, rows, columns } = printArea;
  const area = `${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
  const titles: NamedRange[] = titleRows
    ? [
        {
          name: "_xlnm.Print_Titles",
          scope: name,
          range: `${sheet}!$${String(titleRows.first + 1)}:$${String(titleRows.first + titleRows.count)}`,
        },
      ]
    : [];
  return [{ name: "_xlnm.Print_Area", scope: name, range: `${sheet}!${area}` }, ...titles];
}

/** A workbook of exactly these sheets, as the writer of files takes it. */
export function bookOf(sheets: readonly SeparateSheet[]): WriteOptions {
  const names = nameTables(
    sheets.map(({ plan }) => plan),
    [],
  );
  return {
    sheets: sheets.map((sheet, at) => sheetOf(sheet, names[at] ?? [])),
    namedRanges: sheets.flatMap(printNames),
    defaultFont: { ...FONT },
  };
}
