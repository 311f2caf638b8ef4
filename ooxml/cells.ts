import type { Tag } from "./scan";
import { ownPlace } from "./ownPlace";
import { ambiguous } from "./trouble";
import { walkTags } from "./wellFormed";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LETTER_A = 65;

/** A cell of a sheet's text, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What a walk through a sheet's cells tells. */
export interface CellVisitor {
  readonly onRow?: (tag: Tag, row: number) => void;
  readonly onCell?: (tag: Tag, place: CellPlace) => void;
  /** A value, a formula or a text inside the cell. */
  readonly onContent?: (tag: Tag, place: CellPlace) => void;
  /** A part of the cell's text with a look of its own. */
  readonly onRun?: () => void;
}

const EXPRESSIONS = new Map<string, RegExp>();

function expressionOf(name: string): RegExp {
  const known = EXPRESSIONS.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  EXPRESSIONS.set(name, known);
  return known;
}

/** An attribute of a tag as it stands; `null` where it has none. */
export function attributeOf(xml: string, { start, end }: Tag, name: string): string | null {
  const found = expressionOf(name).exec(xml.slice(start, end));
  return found ? (found[1] ?? found[2] ?? "") : null;
}

/** "XFD12" as a place; `null` for anything else. */
export function placeOf(reference: string): CellPlace | null {
  const [, letters = "", digits = ""] = /^([A-Za-z]{1,3})([0-9]{1,7})$/.exec(reference) ?? [];
  if (letters === "") return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - LETTER_A + 1;
  const place = { row: Number(digits) - 1, column: column - 1 };
  return place.row >= 0 && place.row < MOST_ROWS && place.column < MOST_COLUMNS ? place : null;
}

/** The letters of a column, from 0. */
export function lettersOf(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before < 0 ? "" : lettersOf(before)) + String.fromCharCode(LETTER_A + (column % 26));
}

/** Where the walk is. */
interface State {
  readonly part: string;
  readonly xml: string;
  readonly visitor: CellVisitor;
  /** Inside the data, a row, a cell. */
  depth: 0 | 1 | 2 | 3;
  row: number;
  column: number;
  /** Beyond the last row, in the order of the file, and the last column of each row. */
  lowest: number;
  isSorted: boolean;
}

function openRow(state: State, tag: Tag): void {
  const stated = Number(attributeOf(state.xml, tag, "r") ?? state.row + 2);
  if (!Number.isInteger(stated) || stated < 1 || stated > MOST_ROWS) throw new Error(`row ${stated}`);
  state.row = stated - 1;
  state.column = -1;
  if (state.row <= state.lowest) state.isSorted = false;
  state.lowest = Math.max(state.lowest, state.row);
  state.visitor.onRow?.(tag, state.row);
  if (!tag.empty) state.depth = 2;
}

function openCell(state: State, tag: Tag): void {
  const reference = attributeOf(state.xml, tag, "r");
  const { row } = state;
  const place = reference === null ? { row, column: state.column + 1 } : placeOf(reference);
  if (place === null || place.column >= MOST_COLUMNS) throw new Error(`cell ${reference ?? ""}`);
  // Some readers go by the row, others by the cell.
  if (place.row !== row) throw ambiguous("cell", reference ?? "");
  if (place.column <= state.column) state.isSorted = false;
  state.column = place.column;
  state.visitor.onCell?.(tag, place);
  if (!tag.empty) state.depth = 3;
}

const CONTENT = new Set(["v", "f", "is"]);

function open(state: State, tag: Tag): void {
  const { depth } = state;
  if (depth === 1 && tag.name === "row") openRow(state, tag);
  else if (depth === 2 && tag.name === "c") openCell(state, tag);
  else if (depth === 3 && CONTENT.has(tag.name)) {
    state.visitor.onContent?.(tag, { row: state.row, column: state.column });
  } else if (depth === 3 && tag.name === "r") state.visitor.onRun?.();
}

const CLOSED: Readonly<Record<string, State["depth"]>> = { sheetData: 0, row: 1, c: 2 };

/** Elements above those that hold the cells. */
const DEPTHS = new Map([
  ...([
    ["sheetData", 1],
    ["row", 2],
    ["c", 3],
    ["v", 4],
    ["f", 4],
    ["is", 4],
  ] as const),
]);

function visit(state: State, tag: Tag): void {
  if (tag.name === "sheetData") state.depth = tag.close || tag.empty ? 0 : 1;
  else if (!tag.close) open(state, tag);
  // Inside a cell's text other elements may bear such names.
  else if (CLOSED[tag.name] === state.depth - 1) state.depth = CLOSED[tag.name] ?? 0;
}

/**
 * Walks through the cells of a sheet's text. The part must be whole.
 *
 * @returns whether rows and columns come in their order, so that none comes twice
 * @throws PackageError a part that is damaged, or a cell that names another row than its own
 */
export function walkCells(xml: string, part: string, visitor: CellVisitor): boolean {
  const state: State = {
    ...{ part, xml, visitor, depth: 0, row: -1, column: -1, lowest: -1, isSorted: true },
  };
  let check: ReturnType<typeof ownPlace> | null = null;
  let tables = 0;
  walkTags(xml, part, (tag, above) => {
    check ??= ownPlace(xml, DEPTHS);
    if (state.depth > 0 || tag.name === "sheetData") check(tag, above);
    if (tag.name === "sheetData" && !tag.close) tables += 1;
    if (tables > 1) throw ambiguous("element", tag.qualified);
    visit(state, tag);
  });
  return state.isSorted;
}
