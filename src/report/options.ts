import type { FormId } from "./formId";

/** How the head of a form is laid out: as the form prints it, or with the head of a Party or State paper. */
export type HeaderStyle = "none" | "party" | "state";

export const HEADER_STYLES: readonly HeaderStyle[] = ["none", "party", "state"];

export type BallotsPerPage = 1 | 2 | 4;

export const BALLOTS_PER_PAGE: readonly BallotsPerPage[] = [1, 2, 4];

/** Readings that the counting board agreed on, as the clerk confirmed it. */
export interface Agreed {
  /** Keys of the readings that were listed when it was confirmed. */
  readonly readings: readonly string[];
  /** `yyyy-mm-ddThh:mm`. */
  readonly at: string;
}

/** What a clerk chooses about the documents as a whole; kept in the workbook. */
export interface ReportChoice {
  /** Forms that are wanted. */
  readonly forms: readonly FormId[];
  /** Kinds of ballot for which none is wanted, by place. */
  readonly skipped: readonly number[];
  readonly header: HeaderStyle;
  /** Prints the mark of secrecy (dấu chỉ độ mật); off unless the clerk says so. */
  readonly isSecret: boolean;
  /** Writes what formulas give in their place. */
  readonly isValuesOnly: boolean;
  readonly ballotsPerPage: BallotsPerPage;
  /** `null` while nobody said that the board agreed on anything. */
  readonly agreed: Agreed | null;
}

export const EMPTY_CHOICE: ReportChoice = {
  forms: ["result"],
  skipped: [],
  header: "none",
  isSecret: false,
  isValuesOnly: false,
  ballotsPerPage: 1,
  agreed: null,
};

/** What one kind of ballot was when it was counted. */
export interface Fingerprinted {
  readonly sheet: string;
  /** A1 of the mark cells. */
  readonly marks: string;
  /** As it is printed. */
  readonly fingerprint: string;
}

/** By what a report is known again: its id, when and by which version it was written, what it was counted from. */
export interface ReportStamp {
  readonly id: string;
  /** `yyyy-mm-dd hh:mm`. */
  readonly writtenAt: string;
  readonly version: string;
  readonly fingerprints: readonly Fingerprinted[];
  /** Limits of warnings that are not the usual ones, in words. */
  readonly limits?: readonly string[];
}

/** What a form is told besides the record. */
export interface ReportOptions extends ReportChoice {
  /** Marked "CHƯA CHÍNH THỨC" above the title, for a count with open faults. */
  readonly isDraft: boolean;
  /** Who counted, where it is known. */
  readonly clerk?: string;
  /** For the last rows; `null` while a form is only looked at. */
  readonly stamp: ReportStamp | null;
}

/** Options with nothing chosen. */
export const NO_OPTIONS: ReportOptions = { ...EMPTY_CHOICE, isDraft: false, stamp: null };
