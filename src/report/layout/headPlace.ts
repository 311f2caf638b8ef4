import type { HeaderStyle } from "../options";
import { textWidth } from "./textWidth";
import { HEAD_WORDS } from "./head.words";

const PADDING = 6;
/** Share of the unit's half of the page. */
const LEFT_SHARE: Readonly<Record<HeaderStyle, number>> = { none: 0.45, party: 0.47, state: 0.4 };
/** The frame around the mark of secrecy is a little wider than its word. */
const FRAME_ROOM = 10;

const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);

/**
 * The column in which the right half of a head begins: about the middle of the paper, and so that the name of the
 * Party or the nation goes on one line.
 *
 * @param nationSize - of the letters of that name
 */
export function splitOf(columns: readonly number[], header: HeaderStyle, nationSize: number): number {
  const nation = header === "none" ? "" : HEAD_WORDS[header].nation;
  const needed = textWidth(nation, nationSize, true) + PADDING;
  const wanted = LEFT_SHARE[header] * sum(columns);
  const distance = (split: number) => Math.abs(sum(columns.slice(0, split)) - wanted);
  const splits = columns.map((_, at) => at).slice(1);
  const wide = splits.filter((split) => sum(columns.slice(split)) >= needed);
  const [best = 1] = (wide.length > 0 ? wide : splits).toSorted(
    (one, other) => distance(one) - distance(other),
  );
  return best;
}

/** Columns of the left half in which a short word is framed closely. */
export function frameOf(columns: readonly number[], split: number, word: string, size: number) {
  const needed = textWidth(word, size, true) + FRAME_ROOM;
  const middle = sum(columns.slice(0, split)) / 2;
  const runs = Array.from({ length: split }, (_, first) =>
    Array.from({ length: split - first }, (__, more) => ({ column: first, columns: more + 1 })),
  ).flat();
  const widthOf = (run: { readonly column: number; readonly columns: number }) =>
    sum(columns.slice(run.column, run.column + run.columns));
  const offset = (run: { readonly column: number; readonly columns: number }) =>
    Math.abs(sum(columns.slice(0, run.column)) + widthOf(run) / 2 - middle);
  const [best = { column: 0, columns: split }] = runs
    .filter((run) => widthOf(run) >= needed)
    .toSorted((one, other) => widthOf(one) + offset(one) - (widthOf(other) + offset(other)));
  return best;
}
