import { CODE_SETS, codeSet, tokenOf, tokensOf } from "../ballot/codes";
import { LEVELS } from "../ballot/mark";
import { cellAddress } from "../sheet/address";
import { sequence } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import type { SheetGrid } from "../sheet/grid";
import { nth } from "../sheet/nth";
import { countValues } from "../sheet/pack";
import { ANSWERS, SPELLED_CODES } from "../vocabulary/levels";
import { matches } from "../vocabulary/role";
import type { Legend } from "./legend";

/** Longer texts say more than one level. */
const LONGEST_ANSWER = 60;
/** As few cells one behind the other say nothing. */
const FEWEST = 3;
/** On ballots an answer stands more often than once, on average; fewer may be the lines of an explanation. */
const TIMES = 2;
/** Signs of levels that nobody chose. */
const UNUSED = ["tin nhiem cao", "tin nhiem", "tin nhiem thap"] as const;

/** Levels in words alone are known signs, but may stand beside others that are none. */
const WORDS = tokensOf("Cao/Tín nhiệm/Thấp");

const isKnown = (token: string) => [...CODE_SETS.values()].some((set) => set.has(token));

/** What stands between the letters of a code that is spelled: "T.N.C", "TN-C", "T N C.". */
const BETWEEN_LETTERS = /[.\s-]/g;

/** The level, 1 to 3, that an answer names in words or in a code that is spelled; 0 for anything else. */
function levelOfAnswer(cell: Cell): number {
  if (typeof cell !== "string" || isBlank(cell) || cell.length > LONGEST_ANSWER) return 0;
  const token = String(tokenOf(cell));
  if (isKnown(token)) return WORDS.get(token) ?? 0;
  const spelled = SPELLED_CODES.get(token.replace(BETWEEN_LETTERS, ""));
  return spelled ?? ANSWERS.findIndex((level) => matches(level, cell)) + 1;
}

/** Cells one behind the other, down or across: the first, and how far the next ones are. */
interface Line {
  readonly at: number;
  readonly step: number;
  readonly count: number;
}

const linesOf = ({ rows, columns }: SheetGrid): readonly Line[] => [
  ...sequence(0, columns).map((at) => ({ at, step: columns, count: rows })),
  ...sequence(0, rows).map((row) => ({ at: row * columns, step: 1, count: columns })),
];

/** The level that follows another in a table of levels, in either direction. */
const isNext = (level: number, last: number, way: number) =>
  level === ((last - 1 + way + LEVELS.length) % LEVELS.length) + 1;

/**
 * The places of the values of a line that are answers, with its first; nothing where its levels are none: the boxes of one
 * person and the lines of an explanation follow each other as cao, tín nhiệm, thấp, cao …
 */
function answersIn({ ids }: SheetGrid, levels: Uint8Array, { at, step, count }: Line) {
  const values = new Set<number>();
  let [found, last, first, goesOn, goesBack] = [0, 0, 0, true, true];
  for (let place = at; place < at + step * count; place += step) {
    const id = nth(ids, place);
    const level = nth(levels, id);
    if (level === 0) continue;
    if (found === 0) first = place;
    else [goesOn, goesBack] = [goesOn && isNext(level, last, 1), goesBack && isNext(level, last, -1)];
    values.add(id);
    last = level;
    found += 1;
  }
  const areSeveral = new Set([...values].map((id) => nth(levels, id))).size > 1;
  return found >= FEWEST && areSeveral && !goesOn && !goesBack ? [{ values, first }] : [];
}

/** The sign that stands in most cells; heads and slips are fewer, and are no marks then. */
function mostUsed(counted: readonly (readonly [sign: string, cells: number])[]): string | null {
  const totals = new Map<string, number>();
  for (const [sign, cells] of counted) totals.set(sign, (totals.get(sign) ?? 0) + cells);
  const [first = null] = [...totals].sort(([, one], [, other]) => other - one).map(([sign]) => sign);
  return first;
}

/**
 * Answers that say themselves what they mean, although they are no known sign: those of a form or of a list to choose
 * from. Where a level is written in several ways the most frequent one is its sign, and the others are none.
 *
 * @returns at most one explanation
 * @example // "Mức 1: Tín nhiệm cao", "Mức 2: Tín nhiệm", "Mức 3: Tín nhiệm thấp" below each other in any order
 */
export function inAnswers(grid: SheetGrid): readonly Legend[] {
  const levels = Uint8Array.from(grid.values, levelOfAnswer);
  if (levels.every((level) => level === 0)) return [];
  const lines = linesOf(grid).flatMap((line) => answersIn(grid, levels, line));
  const [line] = lines;
  if (!line) return [];
  const used = new Set(lines.flatMap(({ values }) => [...values]));
  const counts = countValues(grid);
  const cells = [...used].reduce((sum, id) => sum + nth(counts, id), 0);
  if (cells < TIMES * used.size) return [];
  const pairs = LEVELS.flatMap((level, at) => {
    const sign = mostUsed(
      grid.values.flatMap((value, id) =>
        used.has(id) && levels[id] === at + 1 ? [[String(tokenOf(value)), nth(counts, id)] as const] : [],
      ),
    );
    return sign === null ? [] : [{ sign, level }];
  });
  if (pairs.length < 2 || pairs.every(({ sign }) => isKnown(sign))) return [];
  const set = codeSet(
    LEVELS.map((level, at) => pairs.find((own) => own.level === level)?.sign ?? String(UNUSED[at])),
  );
  const where = {
    sheet: grid.sheet,
    address: cellAddress(
      grid.row + Math.floor(line.first / grid.columns),
      grid.column + (line.first % grid.columns),
    ),
  };
  return [{ set, pairs, text: pairs.map(({ sign }) => sign).join("; "), where, cells: [] }];
}
