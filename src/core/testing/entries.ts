import { kindOf, kindTexts, type KindTexts } from "../setup/kindTexts";
import type { Cell } from "../sheet/cell";
import { gridOf, type SheetGrid } from "../sheet/grid";
import { checkEntries } from "../entries/checkEntries";
import { type KindSetup } from "../setup/setup";

export const HEAD: Cell[] = ["Số phiếu", "Nguyễn Văn A", "Trần Thị B"];
export const POSTS: Cell[] = ["Chức vụ", "Chủ tịch", "Phó Chủ tịch"];
/** Three ballots on two people. */
export const FIRST: Cell[][] = [
  [1, "TNC", "TN"],
  [2, "TN", "TNT"],
  [3, "TNC", "TNT"],
];

/** A sheet from its first cell on. */
export const grid = (sheet: string, ...cells: Cell[][]): SheetGrid =>
  gridOf({ sheet, row: 0, column: 0, cells });

/** A sheet with names in its first row, posts in its second and ballots below. */
export const typed = (sheet: string, rows: Cell[][], head = HEAD, posts = POSTS): SheetGrid =>
  grid(sheet, head, posts, ...rows);

/** The ballots of "Một", typed again on "Hai". */
export const TWICE: KindSetup = kindOf({
  sheet: "Một",
  marks: "B3:C5",
  second: "Hai",
  secondMarks: "B3:C5",
});

/** What two typings differ in. */
export function compared(second: SheetGrid, kind: Partial<KindTexts> = {}, first = typed("Một", FIRST)) {
  const sheets = new Map([first, second].map((item) => [item.sheet, item]));
  return checkEntries(kindOf({ ...kindTexts(TWICE), ...kind }), sheets, []).map(
    ({ code, sheet, address, facts }) => ({
      code,
      at: `${String(sheet)}!${String(address)}`,
      facts,
    }),
  );
}
