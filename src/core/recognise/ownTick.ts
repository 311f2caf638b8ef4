import { CODE_SETS, isBoxMark, isDeclaredInvalid, isEmptyBox, tokenOf } from "../ballot/codes";
import { rowsOf, sequence } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { usedValues } from "../sheet/search";
import { BOXES, levelStarts } from "./boxHeader";

/** What people put in a box instead of a cross: "o", "+", "*", "•", "có", "đúng". Digits count something. */
const TICK = /^[^\p{C}\d\s]{1,4}$/u;
/** What stands in boxes that were not chosen, in a line of dots, or for the same as above; strokes are counted. */
const NO_TICKS: ReadonlySet<string> = new Set([
  ..."- – — − _ . … , : ; ' \" ? ! | / \\ \u2225".split(" "),
  ..."k kh ko khg no n s sai b bo g gach trang vang phep huy ◯ ⚪ ⭕ ▢ ◻ ⬜".split(" "),
]);
/** Fewer ticks may be something else that somebody wrote under three levels. */
const FEWEST = 3;
const LEVEL_SIGNS = new Set([...CODE_SETS.values()].flatMap((set) => [...set.keys()]));

/** Whether a sign may be somebody's own tick: none that is known, and none that says no. */
function mayBeTick(cell: Cell): boolean {
  const token = typeof cell === "string" ? String(tokenOf(cell)) : "";
  const isKnown = isBoxMark(token) || isEmptyBox(token) || isDeclaredInvalid(token) || LEVEL_SIGNS.has(token);
  return TICK.test(token) && !isKnown && !NO_TICKS.has(token);
}

/** What is typed in the boxes of one line, person by person. */
type Line = readonly (readonly string[])[];

/** The lines under the heads of three levels each, down to the next such head. */
function linesOf(grid: SheetGrid): readonly Line[] {
  let starts: readonly number[] = [];
  return rowsOf(grid).flatMap((row): readonly Line[] => {
    const heads = levelStarts(grid, row, grid);
    if (heads.length > 0) starts = heads;
    if (heads.length > 0 || starts.length === 0) return [];
    const typedIn = (start: number) =>
      sequence(start, BOXES)
        .map((column) => cellAt(grid, row, column))
        .filter((cell) => !isBlank(cell))
        .map((cell) => String(tokenOf(cell)));
    return [starts.map(typedIn)];
  });
}

/** Whether a line holds nothing but a sign and what declares a mark invalid. */
const isPure = (line: Line, sign: string) =>
  line.flat().every((token) => token === sign || isDeclaredInvalid(token));

/** A cross or another known tick; a lone 1 may as well be a sum. */
const isCross = (token: string) => isBoxMark(token) && token !== "1";

/**
 * The one sign by which all boxes of a sheet are ticked that have nothing else in them, where it is none of the known ones:
 * under three levels, mostly alone in the boxes of a person, and never beside or between other ticks.
 *
 * @example // "o" in one box of each person on each ballot → "o"; "o" in most and "x" in others → null
 */
export function ownTick(grid: SheetGrid): string | null {
  const used = usedValues(grid)
    .filter(mayBeTick)
    .map((cell) => String(tokenOf(cell)));
  if (used.length === 0) return null;
  const lines = linesOf(grid);
  const typed = new Set(lines.flat(2));
  const [sign, ...others] = [...new Set(used)].filter((token) => typed.has(token));
  if (sign === undefined || others.length > 0 || [...typed].some(isCross)) return null;
  const ticked = lines.filter((line) => line.flat().includes(sign));
  const boxes = ticked.flat().filter((own) => own.includes(sign));
  const single = boxes.filter((own) => own.length === 1).length;
  const isClear = ticked.every((line) => isPure(line, sign)) && single * 2 > boxes.length;
  return isClear && boxes.length >= FEWEST ? sign : null;
}

const PLAIN = "x";

/** The sheet with a sign of its own for ticks as a cross: whatever looks at it later sees a tick, wherever it stands. */
export function withPlainTicks(grid: SheetGrid, sign: string): SheetGrid {
  const values = grid.values.map((cell) => (tokenOf(cell) === sign ? PLAIN : cell));
  return { ...grid, values };
}

/** Whether cells are in fonts that show other signs than they hold: then nobody knows which sign is seen. */
export const hasOtherGlyphs = ({ metadata }: SheetGrid) =>
  (metadata?.odd ?? []).some(({ how }) => how === "symbols");

/** A sign as it is typed on a sheet, in whichever case stands there first. */
export const typedAs = ({ values }: SheetGrid, sign: string): string =>
  values
    .filter((cell): cell is string => typeof cell === "string" && tokenOf(cell) === sign)
    .slice(0, 1)
    .join("")
    .trim();
