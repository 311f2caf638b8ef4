import type { LayoutChoice } from "../ballot/layout";
import type { Area } from "../sheet/area";

/** Where ballots stand on a sheet, whichever way round they are kept. */
interface BallotCells {
  /** Mark cells only. */
  readonly marks: Area;
  /** One or two rows or columns (name, post); `null` = the head above the marks. */
  readonly people: Area | null;
  /** Cells that number the ballots, beside the marks; `null` = recognised. */
  readonly numbers: Area | null;
  /** Cells that note what is wrong with a whole ballot, beside the marks; `null` = none. */
  readonly faults: Area | null;
  /** How the marks are to be read, as codes or as boxes; `null` = recognised. */
  readonly signs: LayoutChoice | null;
}

/** A row per ballot, one column or three boxes per person. */
export interface RowsSource extends BallotCells {
  readonly type: "rows";
  /** Whether somebody said that ballots stand in rows, and it was not only taken for granted. */
  readonly isConfirmed: boolean;
}

/** A column per ballot, one row or three boxes per person. */
export interface ColumnsSource extends BallotCells {
  readonly type: "columns";
}

/** A line per ballot and person. */
export interface ListSource extends BallotCells {
  readonly type: "list";
}

/** A table of counts: a row per person, no ballots. */
export interface CountsSource {
  readonly type: "counts";
  /** From the first person to the last, from the first column of counts to the last. */
  readonly marks: Area;
}

export type BallotSource = RowsSource | ColumnsSource | ListSource;

/** What a kind of ballot is read from. */
export type Source = BallotSource | CountsSource;

export type SourceType = Source["type"];

/** Ballots in rows, of which nothing is known but where their marks stand. */
export function rowsAt(marks: Area): RowsSource {
  return { type: "rows", isConfirmed: false, marks, people: null, numbers: null, faults: null, signs: null };
}

/** Whether a source holds ballots, and not only what they came to. */
export function hasBallots(source: Source | null): source is BallotSource {
  return source !== null && source.type !== "counts";
}

/** Whether it is settled which way round the ballots stand. */
export function isConfirmed(source: BallotSource): boolean {
  return source.type !== "rows" || source.isConfirmed;
}

/**
 * The same cells read the other way round, as the clerk said; how the marks are read is recognised anew.
 *
 * @example asType(rowsAt(area), "columns") // a column per ballot in the same cells
 */
export function asType(source: Source, type: SourceType): Source {
  const { marks } = source;
  const none = { people: null, numbers: null, faults: null };
  const { people, numbers, faults } = source.type === "counts" ? none : source;
  const cells = { marks, people, numbers, faults, signs: null };
  switch (type) {
    case "counts":
      return { type, marks };
    case "rows":
      return { type, isConfirmed: true, ...cells };
    case "columns":
    case "list":
      return { type, ...cells };
  }
}
