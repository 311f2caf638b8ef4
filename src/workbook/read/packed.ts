import type { Cell } from "../../core/sheet/cell";
import { placeKey } from "../../core/sheet/shown";
import { isShownOtherwise, isTooNarrow } from "../../core/text/shownOtherwise";
import { isUnicodeForCertain } from "../../core/text/legacy/legacy";
import { packRows, type PackedRows, type CellPosition } from "./pieces";

/** Rows as they came from Excel, with what about them must still be asked. */
export interface TakenRows {
  readonly rows: PackedRows;
  /** Cells for which Excel gave no value at all. */
  readonly missing: readonly CellPosition[];
  /** Text that looks like an error value, and may be one. */
  readonly hashes: readonly CellPosition[];
  /** Text whose font decides how it is read. */
  readonly old: readonly CellPosition[];
  /** What cells show where it could be read as something else than they hold, by place. */
  readonly shown: readonly (readonly [key: number, text: string])[];
}

/** What Excel says of the cells of some rows. */
export interface AnsweredRows {
  readonly values: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
}

/** Letters that the old encodings use for others; the "ư" of TCVN3 is a soft hyphen among them. */
const OLD_LETTER = /[\u00A1-\u00FF]/;

/** Whether a font of an old encoding could change how a text is read. */
function needsFont(text: string): boolean {
  return OLD_LETTER.test(text) && !isUnicodeForCertain(text);
}

type Sign = "missing" | "hashes" | "old";

function signOf(value: Cell): Sign | null {
  if (value === null) return "missing";
  if (typeof value !== "string") return null;
  if (value.startsWith("#") && value.length > 1) return "hashes";
  return needsFont(value) ? "old" : null;
}

/** What cells show otherwise than they hold. A value with the text that it mostly shows is looked at once. */
function shownIn(
  { ids, values, columns }: PackedRows,
  texts: AnsweredRows["texts"],
  first: CellPosition,
): TakenRows["shown"] {
  const plain: (string | undefined)[] = [];
  const found: (readonly [number, string])[] = [];
  ids.forEach((id, at) => {
    const value = values[id] ?? null;
    const [down, right] = [Math.floor(at / columns), at % columns];
    const text = texts[down]?.[right] ?? "";
    if (text === (value ?? "") || plain[id] === text) return;
    if (isTooNarrow(value, text) || isShownOtherwise(value, text))
      found.push([placeKey(first.row + down, first.column + right), text]);
    else plain[id] = text;
  });
  return found;
}

/**
 * Takes rows of values and texts as Office.js gives them. Each different value is looked at once.
 *
 * @param first - row and column of the sheet at which they begin
 */
export function takeRows({ values, texts }: AnsweredRows, columns: number, first: CellPosition): TakenRows {
  const rows = packRows(values, columns);
  const shown = shownIn(rows, texts, first);
  const signs = rows.values.map(signOf);
  const found: Record<Sign, CellPosition[]> = { missing: [], hashes: [], old: [] };
  if (signs.every((sign) => sign === null)) return { rows, shown, ...found };
  rows.ids.forEach((id, at) => {
    const sign = signs[id];
    if (!sign) return;
    found[sign].push({ row: first.row + Math.floor(at / columns), column: first.column + (at % columns) });
  });
  return { rows, shown, ...found };
}

const QUOTES = 2;

/** Bytes of a value in the JSON that carries it. */
function bytesOf(value: unknown): number {
  if (typeof value !== "string") return String(value).length + 1;
  // A letter outside ASCII takes two or three bytes; nearly all of Vietnamese's take two or more.
  return value.length + 3 + 2 * value.replace(/[ -~]/g, "").length;
}

/** Bytes per row, on the average of the rows in the second half: heads and titles say little of what follows. */
export function bytesPerRow({ ids, values, columns }: PackedRows): number {
  // What a cell shows comes beside it: mostly the same, numbers in quotes.
  const sizes = values.map((value) => 2 * bytesOf(value) + (typeof value === "string" ? 0 : QUOTES));
  const rows = ids.length / columns;
  const from = Math.floor(rows / 2) * columns;
  let sum = 0;
  for (let at = from; at < ids.length; at++) sum += sizes[ids[at] ?? 0] ?? 0;
  return (sum * columns) / Math.max(columns, ids.length - from);
}
