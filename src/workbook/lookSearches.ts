import type { Area } from "../core/sheet/area";
import { LEAST_SIZE, searchLooks } from "./read/cellLooks";
import { narrow, splitColumns, splitLonger, splitRows, type Search } from "./read/narrow";

/** In points; nothing can be read in a lower row or a narrower column. */
const SMALLEST = 3;
/** Shares of full brightness beyond which letters are pale, and below which a ground is dark. */
const PALE = 0.6;
const DARK = 0.25;
const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
const MOST_SYNCS = 12;
/** Sizes differ on every form and are looked for apart from all else. */
const USUAL_SIZE = 11;

/** A sheet that is looked at, and what is found on it. */
export interface Looked {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly rows: number[];
  readonly columns: number[];
  readonly pale: Area[];
  /** Where looks differ and nobody knows how. */
  readonly unseen: Area[];
}

/** How bright a colour is, from 0 to 1; `null` for what is no colour. */
function brightness(color: unknown): number | null {
  const parts = typeof color === "string" ? HEX.exec(color)?.slice(1) : undefined;
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => parseInt(part, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

function note(list: number[], from: number, count: number): void {
  for (let at = 0; at < count; at++) list.push(from + at);
}

/** All cells of a sheet that is looked at, from the first. */
export const wholeOf = ({ sheet, area }: Looked) => sheet.getRangeByIndexes(0, 0, area.rows, area.columns);

function part(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

const isSmall = (size: unknown) => typeof size === "number" && size < SMALLEST;

/** A hidden row has no height, a hidden column no width; `null` where they differ. */
function sizeOf(isHidden: boolean | null, size: number | null): number | null {
  if (isHidden === null) return null;
  return isHidden ? 0 : size;
}

/** How a row or a column tells of its size. */
type AskSize = (range: Excel.Range) => () => number | null;

const heightOf: AskSize = (whole) => {
  const range = whole.load("rowHidden");
  const format = range.format.load("rowHeight");
  return () => sizeOf(range.rowHidden, format.rowHeight);
};

const widthOf: AskSize = (whole) => {
  const range = whole.load("columnHidden");
  const format = range.format.load("columnWidth");
  return () => sizeOf(range.columnHidden, format.columnWidth);
};

function small(
  { sheet, unseen }: Looked,
  ask: AskSize,
  search: Pick<Search, "root" | "split" | "found">,
): Search {
  return {
    ...search,
    ask: (at) => ask(part(sheet, at)),
    found: (at, size) => {
      if (isSmall(size)) search.found(at, size);
    },
    left: (at) => unseen.push(at),
  };
}

/** What of the looks of cells decides whether they are read, and which answer says that they are not. */
interface Unread {
  readonly ask: (format: Excel.RangeFormat) => () => unknown;
  readonly isUnread: (answer: unknown) => boolean;
}

const PALE_LETTERS: Unread = {
  ask: (format) => {
    const font = format.font.load("color");
    return () => font.color;
  },
  isUnread: (color) => (brightness(color) ?? 0) > PALE,
};

const TINY_LETTERS: Unread = {
  ask: (format) => {
    const font = format.font.load("size");
    return () => font.size;
  },
  isUnread: (size) => typeof size === "number" && size < LEAST_SIZE,
};

const DARK_GROUND: Unread = {
  ask: (format) => {
    const fill = format.fill.load("color");
    return () => fill.color;
  },
  isUnread: (color) => (brightness(color) ?? 1) < DARK,
};

function unread({ sheet, area, pale, unseen }: Looked, { ask, isUnread }: Unread): Search {
  return {
    root: area,
    split: splitLonger,
    ask: (at) => ask(part(sheet, at).format),
    found: (at, answer) => {
      if (isUnread(answer)) pale.push(at);
    },
    left: (at) => unseen.push(at),
  };
}

/** Letters that are struck through, in a font of pictures, or as bright as their ground. */
function oddLetters({ sheet, area, pale, unseen }: Looked): Search {
  return searchLooks({
    root: area,
    ofSize: USUAL_SIZE,
    rangeAt: (at) => part(sheet, at),
    // An area that is odd in two ways is told of twice, one after the other.
    odd: (at) => {
      if (pale.at(-1) !== at) pale.push(at);
    },
    left: (at) => unseen.push(at),
  });
}

const searchesOf = (looked: Looked): readonly Search[] => [
  small(looked, heightOf, {
    root: { ...looked.area, columns: 1 },
    split: splitRows,
    found: (at) => note(looked.rows, at.row, at.rows),
  }),
  small(looked, widthOf, {
    root: { ...looked.area, rows: 1 },
    split: splitColumns,
    found: (at) => note(looked.columns, at.column, at.columns),
  }),
  ...[PALE_LETTERS, TINY_LETTERS, DARK_GROUND].map((kind) => unread(looked, kind)),
  oddLetters(looked),
];

/** Looks at what narrowing finds; a workbook that refuses costs no more than what it did not tell. */
export async function searched(context: Excel.RequestContext, sheets: readonly Looked[]): Promise<void> {
  const sync = async () => {
    await context.sync();
    return true;
  };
  try {
    await narrow(sheets.flatMap(searchesOf), sync, MOST_SYNCS);
  } catch {
    sheets.forEach(({ area, unseen }) => unseen.push(area));
  }
}
