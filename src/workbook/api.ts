import type { Area } from "../core/sheet/area";
import type { Shift } from "../core/setup/shiftedSetup";
import type { SheetGrid } from "../core/sheet/grid";
import type { Result } from "../core/finding/finding";
import type { CustomTexts } from "../core/regulation/customFields";
import type { JournalEnd, JournalEvent } from "../core/journal/journal";
import type { SheetFormats } from "../report/forms/convertedSheet";
import type { SeenSheet } from "../report/seenSheet";
import type { SheetPlan } from "../report/sheetPlan";
import type { Evidence } from "../report/verify/evidence";
import type { StandingReport } from "../report/verify/standing";
import type { EditedSheet, SheetEdit } from "./read/edited";
import type { ReadOptions } from "./read/job";
import type { SheetPiece } from "./read/pieces";

/** What is selected in the workbook. */
export interface Selection {
  readonly sheet: string;
  /** A1 without the sheet's name. */
  readonly address: string;
}

/** Something that happened on the sheets of the workbook. */
export type SheetEvent =
  /** A sheet may read otherwise than before; `null` where it is not known which, and where on it. */
  | { readonly type: "edited"; readonly sheet: string | null; readonly address: string | null }
  /** Whole rows or columns came or went; what stands beyond them reads as before at other places. */
  | { readonly type: "shifted"; readonly sheet: string; readonly shift: Shift }
  | { readonly type: "renamed"; readonly from: string; readonly to: string }
  | ({ readonly type: "selected" } & Selection);

/** Listening to the workbook. */
export interface SheetWatch {
  /** Whether this Excel tells of everything after which a sheet may read otherwise. */
  readonly isComplete: boolean;
  readonly end: () => void;
  /** Asks which sheets have another name now, and tells of them. One sync. */
  readonly renew: () => Promise<void>;
}

/** How large a sheet is. */
export interface SheetSize {
  readonly name: string;
  readonly cells: number;
}

/** A sheet that was written, read back and found equal to its plan. */
export interface WrittenSheet {
  readonly name: string;
}

/** A last sheet that is made from the names the other sheets get. */
export type ClosingPlan = (names: readonly string[]) => SheetPlan;

/** What a cell can be given. */
export type CellValue = string | number | boolean;

/** A change of one cell, or of a few side by side, as the clerk was shown it. */
export interface CellChange {
  readonly sheet: string;
  readonly address: string;
  /** What stands there, as `cellsText` says it; anything else refuses the change. */
  readonly expected: string;
  /** What is written: values, or what other cells hold. */
  readonly from:
    | { readonly values: readonly (readonly CellValue[])[] }
    | { readonly sheet: string; readonly address: string; readonly expected: string };
}

/** What stood in changed cells, and what stands there now. */
export interface CellsWritten {
  readonly before: readonly (readonly CellValue[])[];
  readonly after: readonly (readonly CellValue[])[];
}

/**
 * The workbook as the pane and the ribbon see it. Every call answers with a value or with a finding;
 * none throws for what the host refuses.
 */
export interface WorkbookRoom {
  /** Names of the visible sheets, in order. */
  sheetNames(): Promise<Result<readonly string[]>>;
  /** The visible sheets in order, with the number of cells of their used parts. */
  sheetSizes(): Promise<Result<readonly SheetSize[]>>;
  /** The selected rectangle, or its first part when several are selected. */
  selection(): Promise<Result<Selection>>;
  /** The used part of the sheets; a sheet that does not exist is missing from the answer. */
  readSheets(
    names: readonly string[],
    options?: ReadOptions,
  ): Promise<Result<ReadonlyMap<string, SheetGrid>>>;
  /** The same piece by piece, for sheets of any size; ends with F507 when the signal says so. */
  readPieces(
    names: readonly string[],
    take: (piece: SheetPiece) => void,
    options?: ReadOptions,
  ): Promise<Result<null>>;
  /**
   * Reads what was edited on sheets, and no other cells.
   *
   * @returns `null` where only a reading of the sheets can tell what they hold
   */
  readEdits(edited: readonly EditedSheet[]): Promise<Result<readonly SheetEdit[] | null>>;
  /** Shows a cell or range to the clerk. */
  select(sheet: string, address: string): Promise<Result<null>>;
  activate(sheet: string): Promise<Result<null>>;
  /** Listens to what happens on the sheets; some of it may never be told. */
  watch(hear: (event: SheetEvent) => void): Promise<Result<SheetWatch>>;
  /** The state kept in the workbook, as it was saved; `null` when there is none. */
  loadState(): Promise<Result<unknown>>;
  /**
   * Keeps the state in the workbook.
   *
   * @param isOver - it replaces what somebody else saved meanwhile
   * @returns F580 when somebody else did
   */
  saveState(state: unknown, isOver?: boolean): Promise<Result<null>>;
  /**
   * Writes new sheets, reads them back and compares. On any failure the workbook is left as it was.
   *
   * @param onProgress - called with the number of steps done and of all steps
   * @returns the sheets that are shown
   */
  write(
    plans: readonly SheetPlan[],
    onProgress?: (done: number, all: number) => void,
    closing?: ClosingPlan,
  ): Promise<Result<readonly WrittenSheet[]>>;
  /**
   * Opens a new workbook of written sheets as they stand now, and nothing else.
   *
   * @param sheets - names of the written sheets
   * @param plans - what each was written from, in the same order
   * @returns F523 when a sheet is gone, F501 when they cannot be read, F517 when the host cannot open another workbook
   */
  separate(sheets: readonly string[], plans: readonly SheetPlan[]): Promise<Result<null>>;
  /** The same as a file, for a host that opens no other workbook. */
  separated(sheets: readonly string[], plans: readonly SheetPlan[]): Promise<Result<Uint8Array>>;
  /** Sheets that a failed writing had to leave behind. */
  unfinished(): Promise<Result<readonly string[]>>;
  /** Removes such sheets, and no others. */
  removeUnfinished(names: readonly string[]): Promise<Result<null>>;
  /** The proofs of all reports written into this workbook, and sheets of proof that hold none. */
  readProofs(): Promise<Result<Evidence>>;
  /** The latest report as it stands in the workbook; `null` where there is none, or none of its sheets is left. */
  previousReport(): Promise<Result<StandingReport | null>>;
  /**
   * Deletes a report that is as it was written, and nothing else.
   *
   * @returns whether it was deleted; F570 when the host refuses
   */
  removeReport(id: string): Promise<Result<boolean>>;
  /** Written sheets as a reader sees them; a sheet that does not exist is missing from the answer. */
  lookAt(names: readonly string[]): Promise<Result<ReadonlyMap<string, SeenSheet>>>;
  /**
   * Writes the unit's own regulation to its sheet: a new one, or one that already holds a regulation. On any
   * failure the workbook is left as it was.
   *
   * @returns the sheet as read back; F506 when the sheet holds something else
   */
  writeRegulation(texts: CustomTexts): Promise<Result<SheetGrid>>;
  /**
   * Writes cells of the clerk's, which the clerk asked for, and reads them back.
   *
   * @returns F514 when they do not hold what was shown, F515 for a formula, F502 when they read back differently
   */
  writeCells(change: CellChange): Promise<Result<CellsWritten>>;
  /** Number formats of an area and the widths of its columns. */
  readFormats(sheet: string, area: Area): Promise<Result<SheetFormats>>;
  /** Adds lines to the journal; F511 or F513 when that is refused. */
  appendJournal(events: readonly JournalEvent[]): Promise<Result<null>>;
  /** The last line of an unaltered journal, `null` without one; F512 at the first line that is not as written. */
  verifyJournal(): Promise<Result<JournalEnd | null>>;
}
