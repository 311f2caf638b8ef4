import type { Level } from "./mark";

/** What a sign of a workbook's own stands for. `invalid` as `KHL`, `blank` as an empty cell. */
export type Meaning = Level | "invalid" | "blank";

/** A sign that the clerk explained, such as `TNN` = low. */
export interface CodeMeaning {
  /** As typed in the cell; compared without case and diacritics. */
  readonly text: string;
  readonly meaning: Meaning;
}
