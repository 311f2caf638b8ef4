export interface ReportOptions {
  /** Marked "CHƯA CHÍNH THỨC" above the title, for a count with open faults. */
  readonly isDraft: boolean;
}
