import type { Area } from "./area";

/** How cells look so that they are read otherwise than they are counted, or not at all. */
export type LookKind = "struck" | "faint" | "small" | "symbols" | "format" | "covered";

/** Cells that all look odd in one way. */
export interface OddLook {
  readonly how: LookKind;
  readonly area: Area;
  /** The font whose signs are no letters. */
  readonly font?: string;
}

/** A cell that is calculated, with its formula in English as Excel keeps it; row and column count from 0. */
export interface CellFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What a sheet shows of its cells besides their values, and how these come about. All of it may be missing. */
export interface CellLooks {
  readonly odd?: readonly OddLook[];
  /** Odd looks that cells take while some condition holds. */
  readonly conditional?: readonly OddLook[];
  /** Cells over which pictures, shapes, text boxes or charts lie; only a file tells. */
  readonly covered?: readonly Area[];
  /** Rows and columns that are there, but too small for anything to be seen. */
  readonly lowRows?: readonly number[];
  readonly narrowColumns?: readonly number[];
  readonly formulas?: readonly CellFormula[];
  /** Cells with a formula whose result is not known; only a file has some. */
  readonly unresolved?: readonly Omit<CellFormula, "text">[];
  /** Excel calculates only when it is told to: what is calculated may be of cells as they were before. */
  readonly isManual?: boolean;
  /** Names of the workbook, in capitals, whose formulas change by themselves. */
  readonly changingNames?: readonly string[];
  /** Where looks, shown texts or formulas could not be looked at to the end. */
  readonly unseen?: readonly Area[];
}
