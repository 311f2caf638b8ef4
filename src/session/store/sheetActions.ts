import type { CountSetup, FigureField } from "../../core/setup/setup";
import type { EditedSheet } from "../../workbook/read/edited";
import type { Selection } from "../../workbook/api";
import type { History } from "./state";

/** What happens on the sheets while the pane is open. Nothing is saved in answer to it. */
export type SheetAction =
  /** A sheet that was read may read otherwise now; large sheets are read again only when the clerk asks. */
  | { readonly type: "sheetsEdited"; readonly isLarge: boolean }
  /** After the last of several edits, or since some may have been missed. */
  | {
      readonly type: "sheetsSettled";
      /** Where all edits were that no count knows yet; missing where that is not known. */
      readonly edited?: readonly EditedSheet[];
    }
  /** Another cell is looked at; `null` where nothing was read from its sheet. */
  | { readonly type: "cellSelected"; readonly selected: Selection | null }
  | {
      readonly type: "surveyTaken";
      /** With what was found on the sheets that are to be counted. */
      readonly setup: CountSetup;
      readonly filled: readonly FigureField[];
      readonly step: number;
    }
  /** The set-up with the new name, here and in what can be taken back. */
  | { readonly type: "sheetRenamed"; readonly setup: CountSetup; readonly history: History }
  /** The set-up with the places that its cells have now, here and in what can be taken back. */
  | { readonly type: "sheetShifted"; readonly setup: CountSetup; readonly history: History }
  /** Whether the ballots are still those of the report that was written. */
  | { readonly type: "reportCompared"; readonly isChanged: boolean };
