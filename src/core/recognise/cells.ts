import { CODE_SETS, isBoxMark, isDeclaredInvalid, partsOf, tokenOf } from "../ballot/codes";
import { isBlank, type Cell, type SheetGrid } from "../cell/cell";
import { fold } from "../text/text";

const KNOWN = new Set([...CODE_SETS.values()].flatMap((set) => [...set.keys()]));
const LEVEL_SETS = [...CODE_SETS].filter(([id]) => id !== "1/2/3").map(([, set]) => set);
const NUMBER_HEADERS = new Set([
  "stt",
  "so tt",
  "tt",
  "so phieu",
  "phieu so",
  "phieu",
  "so thu tu",
  "ma phieu",
]);
const TOTALS = /^(tong|cong)( (cong|so|phieu).*)?:?$/;

/** Whether a cell looks like a mark under any set of codes. */
export function isMark(cell: Cell): boolean {
  const token = tokenOf(cell);
  if (token === null || token === "") return false;
  return isDeclaredInvalid(token) || partsOf(token).every((part) => KNOWN.has(part) || isBoxMark(part));
}

/** The level a header such as "Tín nhiệm thấp" or "TNT" names: 1, 2, 3, or `undefined`. */
export function levelOfHeader(cell: Cell): number | undefined {
  if (typeof cell !== "string") return undefined;
  const token = fold(cell);
  return LEVEL_SETS.map((set) => set.get(token)).find((level) => level !== undefined);
}

/** Text that can be a name or a post: not a number, not a level. */
export function isLabel(cell: Cell): boolean {
  return (
    typeof cell === "string" &&
    !isBlank(cell) &&
    Number.isNaN(Number(cell)) &&
    levelOfHeader(cell) === undefined
  );
}

export function isNumberHeader(cell: Cell): boolean {
  return typeof cell === "string" && NUMBER_HEADERS.has(fold(cell));
}

/** Whether a row is a sum under the table ("Tổng cộng", "Cộng"). */
export function isTotalsRow(grid: SheetGrid, row: number): boolean {
  const cells = grid.cells[row - grid.row] ?? [];
  return cells.some((cell) => typeof cell === "string" && TOTALS.test(fold(cell)));
}

/** The whole number a ballot is numbered with, typed as number or as text. */
export function ballotNumber(cell: Cell): number | null {
  const value = typeof cell === "string" && /^\s*\d+\s*$/.test(cell) ? Number(cell) : cell;
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : null;
}
