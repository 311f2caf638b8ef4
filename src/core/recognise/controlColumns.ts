import { columnName } from "../sheet/address";
import { columnsOf, endColumn, rowsOf, type Area } from "../sheet/area";
import { isBlank } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { tokenOf } from "../ballot/codes";
import { personInHead } from "../people/headName";
import { nameStrength } from "../people/nameShape";
import { cleanText } from "../text/text";
import { namesOffice } from "../vocabulary/offices";
import { ballotNumber, isLevelSign, isRemarkHeader } from "./cells";

/** Of the other columns at least this share hold signs under names, where a column of numbers says something else. */
const LEAST_SHARE = 0.6;

/** So often each sign comes, on average, where a column is said to be made of another. */
const LEAST_TIMES = 2;

/** A column that is nobody's, and what it is called. */
export interface ControlColumn {
  readonly column: number;
  readonly header: string;
}

/** What a column is called where that is no name and no office; `null` where it may be a person's. */
function calledOtherwise(grid: SheetGrid, head: Area, column: number): string | null {
  const texts = rowsOf(head)
    .map((row) => cellAt(grid, row, column))
    .filter((cell) => !isBlank(cell))
    .map(String);
  const isPerson = (text: string) => nameStrength(personInHead(text).name) === 2 || namesOffice(text);
  return texts.some(isPerson) ? null : (texts[0] ?? null);
}

/** What a column is called where no person is, as a form calls its points and feedback. */
function remarkOver(grid: SheetGrid, head: Area, column: number): string | null {
  const texts = rowsOf(head)
    .map((row) => cellAt(grid, row, column))
    .filter((cell) => typeof cell === "string");
  return texts.find((text) => isRemarkHeader(text)) ?? null;
}

/**
 * Whether every line of a column says the same wherever the column left of it does, and not the same everywhere: it is
 * made of that one, as a helper that turns codes into numbers.
 */
function isMadeOfLeft(grid: SheetGrid, marks: Area, column: number): boolean {
  const made = new Map<unknown, Set<unknown>>();
  for (const row of rowsOf(marks)) {
    const [left, own] = [column - 1, column].map((at) => tokenOf(cellAt(grid, row, at)));
    made.set(left, (made.get(left) ?? new Set()).add(own));
  }
  const values = [...made.values()];
  const isFixed = values.every((own) => own.size === 1) && made.size * LEAST_TIMES <= marks.rows;
  return isFixed && new Set(values.flatMap((own) => [...own])).size > 1;
}

/**
 * Columns among people whose marks are letters or words that hold bare numbers or truth values and are called as nobody
 * is, or by nothing where they are made of the column left of them: they count, check or score the ballots ("Lần nhập").
 * A column of remarks may be blank altogether.
 *
 * @param head - the names above the marks
 * @returns none where digits are marks, or where fewer than 60 % of the others hold signs
 */
export function controlColumns(grid: SheetGrid, marks: Area, head: Area | null): readonly ControlColumn[] {
  if (head === null || head.columns !== marks.columns) return [];
  const typedIn = (column: number) =>
    rowsOf(marks)
      .map((row) => cellAt(grid, row, column))
      .filter((cell) => !isBlank(cell));
  const columns = columnsOf(marks);
  const isBare = (column: number) => rowsOf(head).every((row) => isBlank(cellAt(grid, row, column)));
  const found = columns.slice(1).flatMap((column): readonly ControlColumn[] => {
    const typed = typedIn(column);
    const areNumbers = typed.every((cell) => ballotNumber(cell) !== null);
    const remark = areNumbers ? remarkOver(grid, head, column) : null;
    if (remark !== null) return [{ column, header: cleanText(remark) }];
    if (typed.length === 0 || !(areNumbers || typed.every((cell) => typeof cell === "boolean"))) return [];
    const isMade = areNumbers && isMadeOfLeft(grid, marks, column);
    if (isMade && isBare(column)) return [{ column, header: columnName(column) }];
    const isInside = column < endColumn(marks) - 1;
    const header = isInside || isMade ? calledOtherwise(grid, head, column) : null;
    return header === null ? [] : [{ column, header: cleanText(header) }];
  });
  if (found.length === 0) return [];
  const others = columns.filter((own) => !found.some(({ column }) => column === own));
  const isSigned = (column: number) => {
    const typed = typedIn(column);
    return typed.filter((cell) => isLevelSign(grid, cell)).length * 2 > typed.length;
  };
  return others.filter(isSigned).length >= others.length * LEAST_SHARE ? found : [];
}
