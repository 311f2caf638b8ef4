import { endColumn, endRow, union, type Area } from "../../core/sheet/area";
import { splitColumns, splitRows } from "./narrow";

/** No vote has so many ballots or people: what reaches so far is looked at piece by piece before it is read. */
const MOST_ROWS = 150_000;
const MOST_COLUMNS = 1_000;
/** So many blank rows or columns part a sheet. */
const ROW_GAP = 100;
const COLUMN_GAP = 50;
/** Every wave divides by eight what is mostly nothing, which soon leaves little of a million rows. */
const WAVES = 8;

/** The part of an area that holds values; `null` where none of it does. Answered after the next sync. */
export type AskUsed = (area: Area) => () => Area | null;

/** What of a sheet is read, and the areas around what is not. */
export interface UsedParts {
  readonly main: Area;
  readonly aside: readonly Area[];
}

const isFar = ({ rows, columns }: Area) => rows > MOST_ROWS || columns > MOST_COLUMNS;
const cellsOf = ({ rows, columns }: Area) => rows * columns;

/** Areas that follow one another closely, put together. */
function joined(parts: readonly Area[], isInRows: boolean): readonly Area[] {
  const [start, end, gap] = isInRows
    ? [({ row }: Area) => row, endRow, ROW_GAP]
    : [({ column }: Area) => column, endColumn, COLUMN_GAP];
  const groups: Area[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    const both = last && start(part) - end(last) <= gap ? union([last, part]) : null;
    if (both) groups[groups.length - 1] = both;
    else groups.push(part);
  }
  return groups;
}

/** An area that is being parted, with what was asked about its pieces. */
function ask(area: Area, askUsed: AskUsed, wave: number): () => readonly Area[] {
  // Where both are too many, rows and columns take turns: a long table may have its far cell on the right.
  const isInRows = area.rows > MOST_ROWS && (area.columns <= MOST_COLUMNS || wave % 2 === 0);
  const pieces = isInRows ? splitRows(area) : splitColumns(area);
  const answers = pieces.map(askUsed);
  return () =>
    joined(
      answers.flatMap((answer) => answer() ?? []),
      isInRows,
    );
}

/**
 * Finds the piece of a used part that is worth reading, where a few cells far away make it so large that reading all
 * of it would take minutes. Nothing is asked about a sheet as large as the largest vote.
 *
 * @param sync - fetches the answers to what was asked
 * @returns the largest piece, and the others
 */
export async function usedParts(
  areas: readonly { readonly area: Area; readonly askUsed: AskUsed }[],
  sync: () => Promise<void>,
): Promise<readonly UsedParts[]> {
  const found = areas.map(({ area }): Area[] => [area]);
  for (let wave = 0; wave < WAVES && found.some((parts) => parts.some(isFar)); wave++) {
    const asked = areas.map(({ askUsed }, at) =>
      (found[at] ?? []).map((part) => (isFar(part) ? ask(part, askUsed, wave) : () => [part])),
    );
    await sync();
    asked.forEach((answers, at) => {
      found[at] = answers.flatMap((answer) => answer());
    });
  }
  return areas.map(({ area }, at) => {
    const [main = area, ...aside] = (found[at] ?? []).toSorted((one, other) => cellsOf(other) - cellsOf(one));
    return { main, aside };
  });
}
