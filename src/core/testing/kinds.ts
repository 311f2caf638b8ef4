import { kindOf, type KindTexts } from "../setup/kindTexts";
import type { Cell } from "../sheet/cell";
import { gridOf, type SheetGrid } from "../sheet/grid";
import { count } from "../count/count";
import type { CountRecord } from "../record/record";
import { EMPTY_SETUP, type CountSetup, type KindSetup } from "../setup/setup";

/** A sheet by its name, from its first cell on. */
export const grid = (sheet: string, cells: Cell[][]): readonly [string, SheetGrid] => [
  sheet,
  gridOf({ sheet, row: 0, column: 0, cells }),
];

/** Ballots of the Party committee, and of the People's Council, with one name in both. */
export const PARTY = grid("Cấp ủy", [
  ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"],
  ["TNC", "TNT", "TN"],
  ["TNC", "TNT", "TN"],
  ["TN", "TNT", "TNC"],
  ["TNC", "TN", "TNC"],
]);
const COUNCIL = grid("HĐND", [
  ["Phạm Thị D", "NGUYỄN VĂN A"],
  ["TNC", "TNT"],
  ["TNC", "TNT"],
  ["TN", "TNC"],
]);
export const kindAt = (sheet: string, marks: string, kind: Partial<KindTexts>): KindSetup =>
  kindOf({ sheet, marks, ...kind });
/** The two as kinds of ballot; the council has its own regulation. */
export const PARTY_KIND = kindAt("Cấp ủy", "A2:C5", { place: "party", issued: 4 });
export const COUNCIL_KIND = kindAt("HĐND", "A2:B4", {
  place: "council",
  regulation: "85/2014/QH13",
  members: 6,
  issued: 3,
});

/** Counts kinds of ballot of these sheets and of more. */
export function counted(
  kinds: readonly KindSetup[],
  setup: Partial<CountSetup> = {},
  ...more: (readonly [string, SheetGrid])[]
): CountRecord {
  return count({ ...EMPTY_SETUP, ...setup, kinds }, new Map([PARTY, COUNCIL, ...more]));
}

/** The codes of a record, without the notes about what is unknown. */
export const said = (record: CountRecord) =>
  record.findings.map(({ code }) => code).filter((code) => code !== "N402" && code !== "N417");
