import type { Area } from "../../core/sheet/area";
import type { SheetPlan } from "../sheetPlan";
import { fitsOnePage } from "./paper";
import { pageBreaks, type Paged } from "./pages";
import { FONT, MARGINS } from "./parts";
import { movedContent, movedFormula, withHeads } from "./repeatedHeads";
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
  /** Rows that Excel repeats on every page; for sheets that are one table and nothing else. */
  readonly titleRows?: SheetPlan["page"]["titleRows"];
  /** `ifFits`, unless told: one page in life size, or as many as it takes. */
  readonly isSinglePage?: boolean | "ifFits";
  readonly breaks?: readonly number[];
  readonly isUnnumbered?: boolean;
  /** How often the same paper stands on one page. */
  readonly papers?: number;
  readonly isTableWhole?: boolean;
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

/** Where pages end: nowhere on a single one, else where rows that stay together still do. */
function breaksOf(paged: Paged, isSingle: boolean): readonly number[] {
  if (isSingle) return [];
  const isPaged = paged.rows.some(({ keepWithNext }) => keepWithNext === true);
  return isPaged ? pageBreaks(paged) : paged.breaks;
}

/** Looks of cells and charts where they stand once heads were put in between. */
function movedBeside({ rules, charts }: FormSheet, placeOf: (row: number) => number) {
  const moved = (area: Area): Area => {
    const row = placeOf(area.row);
    return { ...area, row, rows: placeOf(area.row + area.rows - 1) - row + 1 };
  };
  return {
    ...(rules && {
      rules: rules.map((rule) => ({
        ...rule,
        area: moved(rule.area),
        formula: movedFormula(rule.formula, placeOf),
      })),
    }),
    ...(charts && {
      charts: charts.map((chart) => ({ ...chart, data: moved(chart.data), place: moved(chart.place) })),
    }),
  };
}

/** A form with what it leaves open filled in. */
const completed = (form: FormSheet) => ({
  orientation: "portrait" as const,
  margins: MARGINS,
  size: FONT.size,
  titleRows: null,
  isSinglePage: "ifFits" as const,
  breaks: [],
  ...form,
});

/**
 * The plan of an A4 form from its rows: nothing is cut, everything stands inside the print area, and where a table
 * runs on to a page its head stands there again.
 */
export function formSheet(form: FormSheet): SheetPlan {
  const full = completed(form);
  const { name, columns, tables, rows, orientation, margins, size, titleRows, breaks } = full;
  const sheet: Sheet = { columns, size };
  const fitted = rows.map((row) => fittedRow(sheet, row));
  const heights = fitted.map((row) => Math.min(HIGHEST, rowHeight(sheet, row)));
  const page = { orientation, margins, titleRows };
  const isSingle = full.isSinglePage === "ifFits" ? fitsOnePage(heights, page) : full.isSinglePage;
  const paged = { rows, heights, columns, breaks, page, isTableWhole: form.isTableWhole === true };
  const measured = fitted.map((row, at) => ({ ...row, height: heights[at] ?? 0 }));
  const repeated = withHeads(measured, breaksOf(paged, isSingle));
  return {
    name,
    columns,
    ...(tables && { tables }),
    ...movedBeside(form, repeated.placeOf),
    font: { ...FONT, size },
    rows: repeated.rows.map(({ height }) => height),
    cells: placeRows(repeated.rows).map((cell) => ({
      ...cell,
      content: movedContent(cell.content, repeated.placeOf),
    })),
    page: {
      ...page,
      printArea: { row: 0, column: 0, rows: repeated.rows.length, columns: columns.length },
      isSinglePage: isSingle,
      ...(isSingle ? {} : { breaks: repeated.breaks }),
      ...(repeated.heads.length > 0 && { heads: repeated.heads }),
      ...(form.isUnnumbered === true && { isUnnumbered: true }),
      ...(form.papers !== undefined && { papers: form.papers }),
    },
  };
}
