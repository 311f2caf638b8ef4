import { endRow, type Area } from "../sheet/area";
import type { Reading } from "../ballot/reading";

/** Somebody who is voted on: the key is position + name + office, since two people may share a name. */
export interface Person {
  readonly name: string;
  readonly office: string;
  /** A1 address of the header cell that names the person, or of the first mark column. */
  readonly address: string;
}

/** What a column of the clerk's sheet was taken for. */
export type ColumnRole =
  | { readonly role: "number" }
  | { readonly role: "person"; readonly person: number }
  | { readonly role: "ignored" };

/** A table of ballots found on a sheet; areas are absolute. */
export interface BallotTable {
  readonly sheet: string;
  /** Mark cells only. */
  readonly marks: Area;
  readonly people: readonly Person[];
  /** Rows that name the people; `null` when there are none. */
  readonly header: Area | null;
  /** Column of ballot numbers, absolute. */
  readonly numberColumn: number | null;
  /** All readings that make sense, the likeliest first. */
  readonly readings: readonly Reading[];
  readonly hasLooseBoxes: boolean;
}

/** The ballots of a table with the rows that name the people. */
export function ballotArea({ marks, header }: BallotTable): Area {
  const top = header?.row ?? marks.row;
  return { ...marks, row: top, rows: endRow(marks) - top };
}
