import type { SheetPlan } from "../sheetPlan";
import { fitsOnePage } from "./paper";
import { pageBreaks } from "./pages";
import { FONT, MARGINS } from "./parts";
import { placeRows, rowHeight, type FormRow, type RowCell, type Sheet } from "./sheetBuilder";

/** Excel has no higher rows, in points. */
const HIGHEST = 409;
const SMALLEST = 6;

/** What a form says of its sheet; everything else follows from its rows. */
export interface FormSheet extends Pick<SheetPlan, "name" | "columns" | "rules" | "charts" | "tables"> {
  readonly rows: readonly FormRow[];
  readonly orientation?: SheetPlan["page"]["orientation"];
  readonly margins?: SheetPlan["page"]["margins"];
  /** Of letters that are not told theirs, in points. */
  readonly size?: number;
  /** Rows repeated on every page; `null` when none. */
  readonly titleRows: SheetPlan["page"]["titleRows"];
  /** `ifReadable`: unless print would have to be too small. */
  readonly isSinglePage: boolean | "ifReadable";
  readonly breaks?: readonly number[];
}

/** A text that would need a higher row than there is gets smaller letters. */
function fitted(sheet: Sheet, cell: RowCell): RowCell {
  const sizes = Array.from(
    { length: sheet.size - SMALLEST },
    (_, less) => (cell.style.size ?? sheet.size) - less,
  );
  const fits = sizes.find(
    (size) => rowHeight(sheet, { cells: [{ ...cell, style: { ...cell.style, size } }] }) <= HIGHEST,
  );
  const size = fits ?? SMALLEST;
  return size === (cell.style.size ?? sheet.size) ? cell : { ...cell, style: { ...cell.style, size } };
}

function fittedRow(sheet: Sheet, row: FormRow): FormRow {
  if (row.height !== undefined || rowHeight(sheet, row) <= HIGHEST) return row;
  return { ...row, cells: row.cells.map((cell) => fitted(sheet, cell)) };
}

/** The plan of an A4 form from its rows: nothing is cut, everything stands inside the print area. */
export function formSheet({
  rows,
  orientation = "portrait",
  margins = MARGINS,
  size = FONT.size,
  titleRows,
  isSinglePage,
  breaks,
  ...form
}: FormSheet): SheetPlan {
  const sheet: Sheet = { columns: form.columns, size };
  const placed = rows.map((row) => fittedRow(sheet, row));
  const heights = placed.map((row) => Math.min(HIGHEST, rowHeight(sheet, row)));
  const paper = { orientation, margins };
  const isSingle = isSinglePage === "ifReadable" ? fitsOnePage(heights, paper) : isSinglePage;
  const page = { ...paper, titleRows };
  const isPaged = !isSingle && rows.some(({ keepWithNext }) => keepWithNext === true);
  const paged = { rows, heights, columns: form.columns, breaks: breaks ?? [], page };
  const ends = isPaged ? pageBreaks(paged) : breaks;
  return {
    ...form,
    font: { ...FONT, size },
    rows: heights,
    cells: placeRows(placed),
    page: {
      ...page,
      printArea: { row: 0, column: 0, rows: rows.length, columns: form.columns.length },
      isSinglePage: isSingle,
      ...(ends && { breaks: ends }),
    },
  };
}
