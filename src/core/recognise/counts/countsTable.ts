import type { Level } from "../../ballot/mark";
import type { Area } from "../../sheet/area";
import type { Person } from "../ballotTable";

/** A column of counts: whose level, in which batch, and where its printed percentage stands. */
export interface LevelColumn {
  readonly level: Level;
  readonly column: number;
  /** Column of the printed percentage; `null` when there is none. */
  readonly percent: number | null;
  /** Only percentages stand here, and nobody says of how many counts. */
  readonly isShare?: boolean;
}

/** The three levels of one counting table or batch; a finished result has one batch. */
export interface Batch {
  /** What stands above the three levels, such as "Bàn 1"; `""` when nothing does. */
  readonly name: string;
  readonly columns: readonly LevelColumn[];
}

/** A table of counts on a sheet: a row per person. Rows and columns are absolute. */
export interface CountsTable {
  readonly sheet: string;
  /** Row of the head that names the levels. */
  readonly head: number;
  /** From the first person to the last, from the first column of counts to the last. */
  readonly area: Area;
  readonly people: readonly (Person & { readonly row: number })[];
  /** Batches to be added up. */
  readonly batches: readonly Batch[];
  /** The sum as the sheet states it beside several batches; `null` when it states none. */
  readonly total: Batch | null;
  readonly valid: number | null;
  readonly invalid: number | null;
  readonly issued: number | null;
  readonly collected: number | null;
  /** First row of people under the end of the table, who are not in it; `null` where there are none. */
  readonly stray: number | null;
}
