import { columnsOf, rowsOf, type Area } from "../sheet/area";
import { isBlank } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { personInHead } from "../people/headName";
import { nameStrength } from "../people/nameShape";
import { cleanText } from "../text/text";
import { namesOffice } from "../vocabulary/offices";
import { ballotNumber, isLevelSign } from "./cells";

/** Of the other columns at least this share hold signs under names, where a column of numbers says something else. */
const LEAST_SHARE = 0.6;

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

/**
 * Columns among people whose marks are letters or words that hold bare numbers and are called as nobody is: they count
 * or check the ballots ("Lần nhập").
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
  const found = columns.slice(1, -1).flatMap((column): readonly ControlColumn[] => {
    const typed = typedIn(column);
    const areNumbers = typed.length > 0 && typed.every((cell) => ballotNumber(cell) !== null);
    const header = areNumbers ? calledOtherwise(grid, head, column) : null;
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
