import type { CodeSetId } from "../ballot/codes";
import { isBoxMark, tokenOf } from "../ballot/codes";
import type { Cell } from "../sheet/cell";
import type { Area } from "../sheet/area";
import type { PlacedCell } from "../sheet/search";
import type { Where } from "../finding/finding";
import { LEVELS } from "../ballot/mark";
import { cleanText } from "../text/text";
import { levelOfHeader } from "./cells";
import { areDifferent, setExplained, type Explained } from "./explained";

/** A place of the workbook that says what the signs on ballots mean. */
export interface Legend {
  /** `null` where it leaves open what one of three signs means. */
  readonly set: CodeSetId | null;
  readonly pairs: readonly Explained[];
  readonly text: string;
  readonly where: Where;
  /** The cells that say it, as far as they hold nothing else; empty for comments and formats. */
  readonly cells: readonly Area[];
}

/** What a cell explains, with the words of it. */
export interface Said extends Explained {
  readonly text: string;
}

/** What some pairs explain together; none where they explain one sign or one level twice. */
export function legendOf(
  pairs: readonly Explained[],
  text: string,
  where: Where,
  cells: readonly Area[] = [],
): readonly Legend[] {
  // A table that is printed again under each kind says the same once more.
  const once = pairs.filter(
    ({ sign, level }, at) => pairs.findIndex((own) => own.sign === sign && own.level === level) === at,
  );
  return once.length > 1 && areDifferent(once)
    ? [{ set: setExplained(once), pairs: once, text: cleanText(text), where, cells }]
    : [];
}

/** One cell as an area. */
export const oneCell = ({ row, column }: Pick<PlacedCell, "row" | "column">): Area => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

/** A cell that names a level, with the sign beside it as one explanation. */
export function pairOf(sign: string | null, name: Cell): Said | null {
  if (sign === null || typeof name !== "string") return null;
  const level = LEVELS[(levelOfHeader(name) ?? 0) - 1];
  return level ? { sign, level, text: `${sign} = ${name}` } : null;
}

/** Some pairs as one text. */
export const textOf = (pairs: readonly Said[]) => pairs.map(({ text }) => text).join("; ");

/**
 * What may be a sign: a number of two digits, or a few letters. Those that name a level themselves may be one beside a
 * longer name: C may stand for "Tín nhiệm thấp", or for TNT.
 *
 * @param name - the cell beside it
 */
export const signOf = (cell: Cell, name: Cell = null): string | null => {
  const token = tokenOf(cell);
  const isSign = token !== null && /^(?:-?\d{1,2}|\p{L}{1,4})$/u.test(token);
  if (!isSign || isBoxMark(token.replace(/\d/g, ""))) return null;
  const isBesideName =
    typeof name === "string" && (cleanText(name).includes(" ") || (token.length === 1 && name.length > 1));
  return levelOfHeader(cell) === undefined || isBesideName ? token : null;
};
