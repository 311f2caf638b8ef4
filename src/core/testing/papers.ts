import { kindOf, type KindTexts } from "../setup/kindTexts";
import type { Cell } from "../sheet/cell";
import { gridOf, type SheetGrid } from "../sheet/grid";
import { count } from "../count/count";
import type { CountRecord } from "../record/record";
import { EMPTY_SETUP, type CountSetup } from "../setup/setup";

/** Two people and a column of ballot faults. */
export const HEAD: Cell[] = ["Nguyễn Văn A", "Trần Thị B", "Lỗi của phiếu"];
/** Ballots of two people, three of them with a note. */
export const BALLOTS: Cell[][] = [
  ["TNC", "TNT", null],
  ["TNC", "TNC,TN", null],
  ["TN", "TNT", "ghi thêm tên"],
  ["TNC", "TNT", "gạch tên; ký tên"],
  ["TNT", "TNT", "ký tên"],
];

/** A sheet P from its first cell on. */
export const sheet = (rows: Cell[][]): ReadonlyMap<string, SheetGrid> =>
  new Map([["P", gridOf({ sheet: "P", row: 0, column: 0, cells: rows })]]);

/** Counts one kind of ballot of these rows. */
export function counted(
  kind: Partial<KindTexts>,
  setup: Partial<CountSetup> = {},
  ballots = BALLOTS,
): CountRecord {
  const kinds = [kindOf({ sheet: "P", marks: `A2:B${String(ballots.length + 1)}`, ...kind })];
  return count({ ...EMPTY_SETUP, ...setup, kinds }, sheet([HEAD, ...ballots]));
}

/** Codes with their cells, without the note about unknown figures. */
export const said = (record: CountRecord) =>
  record.findings
    .filter(({ code }) => code !== "N402")
    .map(({ code, address }) => (address === null ? code : `${code}@${address}`));
/** The same ballots without their faults. */
export const PLAIN = BALLOTS.map((row): Cell[] => row.with(2, null));
