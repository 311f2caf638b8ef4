import type { FormId } from "./formId";

/** How the head of a form is laid out: as the form prints it, or with the head of a Party or State paper. */
export type HeaderStyle = "none" | "party" | "state";

export const HEADER_STYLES: readonly HeaderStyle[] = ["none", "party", "state"];

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
  readonly ballotsPerPage: 1 | 2 | 4;
}

export const EMPTY_CHOICE: ReportChoice = {
  forms: ["result"],
  skipped: [],
  header: "none",
  isSecret: false,
  isValuesOnly: false,
  ballotsPerPage: 1,
};

/** What a form is told besides the record. */
export interface ReportOptions extends ReportChoice {
  /** Marked "CHƯA CHÍNH THỨC" above the title, for a count with open faults. */
  readonly isDraft: boolean;
  /** When it is written, `yyyy-mm-dd hh:mm`, and by which version; for the last rows. */
  readonly writtenAt: string;
  readonly version: string;
}

/** Options with nothing chosen; a form that is only looked at has no time. */
export const NO_OPTIONS: ReportOptions = { ...EMPTY_CHOICE, isDraft: false, writtenAt: "", version: "" };
