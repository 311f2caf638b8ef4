import type { Area } from "../../core/sheet/area";
import type { NamedArea } from "../../core/sheet/grid";
import { encodingOfFont } from "../../core/text/legacy/legacy";
import { rangeOf, type SheetJob } from "./job";
import { splitColumns, splitLonger, splitRows, type Search } from "./narrow";
import { areaAround } from "./pieces";

/** What the searches of a sheet found. */
export interface LookNotes {
  readonly rows: number[];
  readonly columns: number[];
  readonly fonts: NamedArea[];
}

export const makeNotes = (): LookNotes => ({ rows: [], columns: [], fonts: [] });

function note(list: number[], from: number, count: number): void {
  for (let at = 0; at < count; at++) list.push(from + at);
}

function hiddenRows(sheet: SheetJob, notes: LookNotes): Search {
  return {
    root: { ...sheet.area, columns: 1 },
    split: splitRows,
    ask: (area) => {
      const range = rangeOf(sheet, area).load("rowHidden");
      return () => range.rowHidden;
    },
    found: ({ row, rows }, isHidden) => {
      if (isHidden === true) note(notes.rows, row, rows);
    },
  };
}

function hiddenColumns(sheet: SheetJob, notes: LookNotes): Search {
  return {
    root: { ...sheet.area, rows: 1 },
    split: splitColumns,
    ask: (area) => {
      const range = rangeOf(sheet, area).load("columnHidden");
      return () => range.columnHidden;
    },
    found: ({ column, columns }, isHidden) => {
      if (isHidden === true) note(notes.columns, column, columns);
    },
  };
}

function oldFonts(sheet: SheetJob, notes: LookNotes, root: Area): Search {
  return {
    root,
    split: splitLonger,
    ask: (area) => {
      const font = rangeOf(sheet, area).format.font.load("name");
      return () => font.name;
    },
    found: (area, name) => {
      if (typeof name === "string" && encodingOfFont(name)) notes.fonts.push({ name, area });
    },
  };
}

/** What must be looked for on a sheet; what it hides wholly or not at all is noted at once. */
export function searchesOf(sheet: SheetJob, notes: LookNotes): readonly Search[] {
  const { area, rowsHidden, columnsHidden } = sheet;
  if (rowsHidden === true) note(notes.rows, area.row, area.rows);
  if (columnsHidden === true) note(notes.columns, area.column, area.columns);
  const old = areaAround(sheet.old);
  return [
    ...(rowsHidden === null ? [hiddenRows(sheet, notes)] : []),
    ...(columnsHidden === null ? [hiddenColumns(sheet, notes)] : []),
    ...(old ? [oldFonts(sheet, notes, old)] : []),
  ];
}
