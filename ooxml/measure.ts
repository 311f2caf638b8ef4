import { attributeOf, lettersOf, walkCells, type CellPlace } from "./cells";
import { formulaWatch, type FormulaNotes } from "./formulas";
import type { Limits } from "./limits";
import { ownPlace } from "./ownPlace";
import type { Tag } from "./scan";
import { ambiguous, damaged, tooLarge } from "./trouble";
import { rootName, walkTags } from "./wellFormed";

/** A number at its place. */
export interface PlainNumber extends CellPlace {
  readonly value: number;
}

/** What a sheet holds, counted on its text before any cell is made of it. */
export interface SheetSize {
  /** Cells with a value, a formula or a text. */
  readonly filled: number;
  /** Every cell that is mentioned, even one with nothing but a look. */
  readonly cells: number;
  /** Rows and columns from A1 to the last mentioned cell. */
  readonly rows: number;
  readonly columns: number;
  /** Parts of texts with looks of their own, again for each cell that shows them. */
  readonly runs: number;
  /** Numbers that no date can hold: a reader that makes dates by the format would lose them. */
  readonly beyondDates: readonly PlainNumber[];
  /** Whether every row states its number. */
  readonly isNumbered: boolean;
  readonly formulas: FormulaNotes;
}

const COLUMNS = 16_384;
/** The serial number of the day after 31 Dec 9999. */
const NO_DATE = 2_958_466;

function checkTwice(xml: string, part: string): void {
  const seen = new Set<number>();
  walkCells(xml, part, {
    onCell: (_, { row, column }) => {
      const key = row * COLUMNS + column;
      if (seen.has(key)) throw ambiguous("cell", `${lettersOf(column)}${row + 1}`);
      seen.add(key);
    },
  });
}

/** The number of a cell that is one by its type, and has a format; else `null`. */
function numberIn(xml: string, cell: Tag, { name, empty, end }: Tag): number | null {
  if (name !== "v" || empty) return null;
  const value = Number(xml.slice(end, xml.indexOf("<", end)));
  const isInside = value >= 0 && value < NO_DATE;
  if (isInside || !Number.isFinite(value) || attributeOf(xml, cell, "s") === null) return null;
  return (attributeOf(xml, cell, "t") ?? "n") === "n" ? value : null;
}

/** Each conditional look is an element of its own, as a sign of how much a reader would make of them. */
function checkRules(xml: string, limit: number): void {
  let rules = 0;
  for (let at = xml.indexOf("cfRule "); at >= 0; at = xml.indexOf("cfRule ", at + 1)) {
    rules += 1;
    if (rules > limit) throw tooLarge("rules", limit);
  }
}

/** Texts that cells share. */
export interface SharedTexts {
  readonly count: number;
  /** In how many parts with looks of their own a text stands, by its number; those of plain texts are left out. */
  readonly runs: ReadonlyMap<number, number>;
}

/** Whether something stands inside a value: what is before it alone, or all of it, is taken for the value. */
const isParted = (xml: string, { name, empty, end }: Tag) =>
  name === "v" && !empty && !xml.startsWith("</", xml.indexOf("<", end));

/** What is known of a workbook before a sheet of it is looked at. */
export interface BookSoFar {
  readonly limits: Limits;
  readonly strings: SharedTexts;
  /** Filled cells of the sheets before, and parts of texts in them. */
  readonly already: { readonly filled: number; readonly runs: number };
}

/**
 * The parts of a shared text that a cell holds. One that is not there would be read as a blank cell.
 *
 * @throws PackageError
 */
function sharedRuns(xml: string, part: string, cell: Tag, { name, end }: Tag, strings: SharedTexts): number {
  if (name !== "v" || attributeOf(xml, cell, "t") !== "s") return 0;
  const text = xml.slice(end, xml.indexOf("<", end)).trim();
  if (text === "" || !(Number(text) >= 0 && Number(text) < strings.count)) throw damaged(part);
  return strings.runs.get(Number(text)) ?? 0;
}

/**
 * Counts the cells of a sheet.
 *
 * @throws PackageError a damaged part, a cell that stands there twice, or more than is read
 */
export function measureSheet(xml: string, part: string, { limits, strings, already }: BookSoFar): SheetSize {
  if (rootName(xml, part) !== "worksheet") throw damaged(part);
  checkRules(xml, limits.rules);
  const beyondDates: PlainNumber[] = [];
  const formulas = formulaWatch(xml);
  const size = { filled: 0, cells: 0, rows: 0, columns: 0, runs: 0, beyondDates, isNumbered: true };
  let cell: Tag | null = null;
  let isCounted = false;
  let hasValue = false;
  const addRuns = (count: number) => {
    size.runs += count;
    if (already.runs + size.runs > limits.runs) throw tooLarge("runs", limits.runs);
  };
  const onRow = (tag: Tag) => {
    if (attributeOf(xml, tag, "r") === null) size.isNumbered = false;
  };
  const onCell = (tag: Tag, { row, column }: CellPlace) => {
    formulas.onCell(tag, { row, column });
    cell = tag;
    isCounted = false;
    hasValue = false;
    size.cells += 1;
    size.rows = Math.max(size.rows, row + 1);
    size.columns = Math.max(size.columns, column + 1);
  };
  const onContent = (tag: Tag, place: CellPlace) => {
    formulas.onContent(tag, place);
    if (cell) addRuns(sharedRuns(xml, part, cell, tag, strings));
    const value = cell && numberIn(xml, cell, tag);
    if (value !== null) beyondDates.push({ ...place, value });
    // Of two values one reader takes the first, another both as one text, or the one that the type asks for.
    const { row, column } = place;
    const isValue = tag.name !== "f";
    if (isValue && (hasValue || isParted(xml, tag)))
      throw ambiguous("cell", `${lettersOf(column)}${row + 1}`);
    hasValue ||= isValue;
    // A cell may hold a formula and its value: one cell.
    if (isCounted) return;
    isCounted = true;
    size.filled += 1;
    if (already.filled + size.filled > limits.cells) throw tooLarge("cells", limits.cells);
  };
  if (!walkCells(xml, part, { onRow, onCell, onContent, onRun: () => addRuns(1) })) checkTwice(xml, part);
  return { ...size, formulas: formulas.notes() };
}

/** Elements above those that hold the texts. */
const TEXTS = new Map([
  ["si", 1],
  ["r", 2],
]);

/**
 * Checks the table of texts that cells share.
 *
 * @throws PackageError a damaged part, more texts or parts of texts than are read, or one that no cell can hold
 */
export function checkStrings(xml: string, part: string, limits: Limits): SharedTexts {
  const runs = new Map<number, number>();
  let [count, all, from] = [0, 0, 0];
  const check = ownPlace(xml, TEXTS);
  walkTags(xml, part, (tag, above) => {
    const { name, close, start, end } = tag;
    check(tag, above);
    if (start - from > limits.letters) throw tooLarge("letters", limits.letters);
    from = end;
    if (close) return;
    if (name === "si") count += 1;
    else if (name === "r") {
      all += 1;
      runs.set(count - 1, (runs.get(count - 1) ?? 0) + 1);
    }
    if (count > limits.strings) throw tooLarge("strings", limits.strings);
    if (all > limits.runs) throw tooLarge("runs", limits.runs);
  });
  return { count, runs };
}
