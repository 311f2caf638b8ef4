import type { Area } from "../../core/sheet/area";
import type { NamedArea } from "../../core/sheet/grid";
import { encodingOfFont } from "../../core/text/legacy/legacy";
import type { OddLook } from "../../core/sheet/looks";
import { searchLooks } from "./cellLooks";
import { rangeOf, type SheetJob } from "./job";
import { splitColumns, splitLonger, splitRows, type Search } from "./narrow";
import { areaAround } from "./pieces";

/** What the searches of a sheet found. */
export interface LookNotes {
  readonly rows: number[];
  readonly columns: number[];
  readonly fonts: NamedArea[];
  /** Rows and columns too small for anything to be seen. */
  readonly lowRows: number[];
  readonly narrowColumns: number[];
  readonly odd: OddLook[];
  /** Where looks differ so much that they were not followed to the end. */
  readonly unseen: Area[];
}

export const makeNotes = (): LookNotes => ({
  rows: [],
  columns: [],
  fonts: [],
  lowRows: [],
  narrowColumns: [],
  odd: [],
  unseen: [],
});

/** So many syncs are spent on how cells look. */
const MOST_WAVES = 6;
/** Points below which a row or a column shows nothing; 0 is hidden. */
const LEAST_POINTS = 3;

const isTooSmall = (points: unknown) => typeof points === "number" && points > 0 && points < LEAST_POINTS;

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

function lowRows(sheet: SheetJob, notes: LookNotes): Search {
  return {
    root: { ...sheet.area, columns: 1 },
    most: MOST_WAVES,
    split: splitRows,
    ask: (area) => {
      const format = rangeOf(sheet, area).format.load("rowHeight");
      return () => format.rowHeight;
    },
    found: ({ row, rows }, height) => {
      if (isTooSmall(height)) note(notes.lowRows, row, rows);
    },
    left: ({ row, rows }) => notes.unseen.push({ ...sheet.area, row, rows }),
  };
}

function narrowColumns(sheet: SheetJob, notes: LookNotes): Search {
  return {
    root: { ...sheet.area, rows: 1 },
    most: MOST_WAVES,
    split: splitColumns,
    ask: (area) => {
      const format = rangeOf(sheet, area).format.load("columnWidth");
      return () => format.columnWidth;
    },
    found: ({ column, columns }, width) => {
      if (isTooSmall(width)) note(notes.narrowColumns, column, columns);
    },
    left: ({ column, columns }) => notes.unseen.push({ ...sheet.area, column, columns }),
  };
}

function cellLooks(sheet: SheetJob, notes: LookNotes): Search {
  return searchLooks({
    root: sheet.area,
    most: MOST_WAVES,
    rangeAt: (area) => rangeOf(sheet, area),
    odd: (area, odd) => notes.odd.push({ ...odd, area }),
    left: (area) => notes.unseen.push(area),
  });
}

type MakeSearch = (sheet: SheetJob, notes: LookNotes) => Search | null;

/** What may have to be looked for on a sheet; what it hides wholly or not at all is noted at once. */
export const SEARCHES: readonly MakeSearch[] = [
  (sheet, notes) => {
    const { area, rowsHidden } = sheet;
    if (rowsHidden === true) note(notes.rows, area.row, area.rows);
    return rowsHidden === null ? hiddenRows(sheet, notes) : null;
  },
  (sheet, notes) => {
    const { area, columnsHidden } = sheet;
    if (columnsHidden === true) note(notes.columns, area.column, area.columns);
    return columnsHidden === null ? hiddenColumns(sheet, notes) : null;
  },
  (sheet, notes) => {
    const old = areaAround(sheet.old);
    return old && oldFonts(sheet, notes, old);
  },
  lowRows,
  narrowColumns,
  cellLooks,
];
