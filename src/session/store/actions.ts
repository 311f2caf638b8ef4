import type { Acceptance } from "../../core/setup/acceptance";
import type { CodeMeaning } from "../../core/ballot/codeMap";
import type { PaperFact } from "../../core/ballot/paperFacts";
import type { Limits } from "../../core/setup/limits";
import type { Finding } from "../../core/finding/finding";
import type { SheetReading } from "../../core/recognise/sheetSetup";
import type { CountRecord } from "../../core/record/record";
import type { ConferenceSetup, CountSetup, Figures, KindSetup } from "../../core/setup/setup";
import type { Handling } from "../../core/setup/handling";
import type { CustomField, CustomTexts } from "../../core/regulation/customFields";
import type { Implementing } from "../../core/regulation/regulation";
import type { Written } from "../../report/documents";
import type { FormId } from "../../report/formId";
import type { ReportChoice } from "../../report/options";
import type { StandingReport } from "../../report/verify/standing";
import type { OpenClaim } from "../claim/checkClaim";
import type { SheetAction } from "./sheetActions";
import type { ToolId } from "./state";

type KeysOf<T, V> = { [K in keyof T]-?: T[K] extends V ? K : never }[keyof T];

export type ConferenceText = KeysOf<ConferenceSetup, string>;
export type ConferenceNumber = keyof Figures | "boardSize";
export type KindNumber =
  | "issued"
  | "collected"
  | "mailed"
  | "late"
  | "members"
  | "summoned"
  | "present"
  | "previousBase"
  | PaperFact;
export type KindRange = "marks" | "people" | "ballots" | "faultColumn" | "previousLow";

export type SessionAction =
  | { readonly type: "loading" }
  | {
      readonly type: "loaded";
      readonly setup: CountSetup;
      readonly step: number;
      readonly choice: ReportChoice;
      readonly isForeign: boolean;
      /** Parts of it that could not be read. */
      readonly damaged?: readonly string[];
    }
  | { readonly type: "loadFailed"; readonly finding: Finding };

export type ConferenceAction =
  | { readonly type: "regulationChosen"; readonly id: string }
  | { readonly type: "implementingChanged"; readonly implementing: Implementing | null }
  | { readonly type: "conferenceTyped"; readonly field: ConferenceText; readonly text: string }
  | { readonly type: "conferenceNumberTyped"; readonly field: ConferenceNumber; readonly text: string }
  | { readonly type: "handlingTyped"; readonly field: keyof Handling; readonly text: string };

/** The unit's own regulation, in the place of a shipped one. */
export type CustomAction =
  | { readonly type: "customStarted" }
  | { readonly type: "customTyped"; readonly field: CustomField; readonly text: string }
  | { readonly type: "customTaken"; readonly texts: CustomTexts }
  | { readonly type: "customDropped" }
  | { readonly type: "customRestored" };

export type KindAction =
  | {
      readonly type: "kindRead";
      readonly at: number;
      readonly kind: KindSetup;
      readonly reading: SheetReading;
    }
  | { readonly type: "kindChanged"; readonly at: number; readonly fields: Partial<KindSetup> }
  | {
      readonly type: "kindNumberTyped";
      readonly at: number;
      readonly field: KindNumber;
      readonly text: string;
    }
  | { readonly type: "kindRangeTyped"; readonly at: number; readonly field: KindRange; readonly text: string }
  | { readonly type: "kindRemoved"; readonly at: number }
  | { readonly type: "kindRestored" }
  | { readonly type: "personRemoved"; readonly at: number; readonly index: number }
  | { readonly type: "personRestored" }
  | { readonly type: "addingKind"; readonly isAdding: boolean };

export type MatchAction = {
  readonly type: "matchAnswered";
  readonly name: string;
  readonly isSame: boolean;
};

/** What the clerk answers to the findings: explanations, limits, signs of the workbook's own. */
export type CheckAction =
  | { readonly type: "warningAccepted"; readonly acceptance: Acceptance }
  | ({ readonly type: "acceptanceDropped" } & Pick<Acceptance, "code" | "person">)
  | { readonly type: "clerkTyped"; readonly text: string }
  /** The name is complete: it stands under explanations that had none. */
  | { readonly type: "clerkSigned" }
  | { readonly type: "limitChanged"; readonly field: keyof Limits; readonly value: number }
  | { readonly type: "limitsReset" }
  | { readonly type: "codeAdded"; readonly code: CodeMeaning }
  | { readonly type: "codeRemoved"; readonly text: string };

export type HistoryAction = { readonly type: "undone" } | { readonly type: "redone" };

/** A field of the conference. */
export type SoughtField = ConferenceNumber | ConferenceText;

export type ReadingAction =
  /** A step is entered; with a field, to fill it in. */
  | { readonly type: "stepEntered"; readonly step: number; readonly field?: SoughtField }
  | { readonly type: "readAgain" }
  | { readonly type: "reading" }
  | {
      readonly type: "counted";
      /** The set-up that was counted, and the same with its figures as the sheets hold them now. */
      readonly basis: CountSetup;
      readonly setup: CountSetup;
      readonly record: CountRecord;
      /** Nobody asked for it but the sheets, which were edited. */
      readonly isLive?: true;
      /** Only what was edited was read. */
      readonly isPart?: true;
    }
  | { readonly type: "readingStopped" }
  | { readonly type: "readingFailed"; readonly finding: Finding; readonly isLive?: true };

export type ClaimAction =
  | { readonly type: "claimChecked"; readonly claim: OpenClaim | null }
  | { readonly type: "claimUnread"; readonly finding: Finding }
  | { readonly type: "claimRetried" }
  | { readonly type: "claimConfirmed" }
  | { readonly type: "claimRetaken"; readonly setup: CountSetup };

export type ReportAction =
  | { readonly type: "formToggled"; readonly form: FormId }
  | { readonly type: "formKindToggled"; readonly at: number }
  | { readonly type: "choiceChanged"; readonly fields: Partial<ReportChoice> }
  /** Looks which report stands in the workbook; no ballots are read yet. */
  | { readonly type: "reportLooked" }
  | { readonly type: "reportAsked"; readonly former: StandingReport }
  | { readonly type: "reportStarted" }
  | { readonly type: "reportRefused" }
  | { readonly type: "reportProgress"; readonly done: number; readonly all: number }
  | {
      readonly type: "reportDone";
      readonly written: Written;
      /** What became of the report before it. */
      readonly former?: Finding | null;
    }
  | { readonly type: "reportFailed"; readonly findings: readonly Finding[] };

export type SavingAction =
  | { readonly type: "saved" }
  | { readonly type: "saveFailed"; readonly finding: Finding }
  | { readonly type: "saveFaultClosed" }
  | { readonly type: "foreignClosed" };

export type ToolAction =
  | { readonly type: "toolOpened"; readonly tool: ToolId }
  | { readonly type: "toolClosed" }
  /** A page of the help, "page#anchor", or its contents, "". */
  | { readonly type: "helpOpened"; readonly topic: string }
  | { readonly type: "helpClosed" };

/** Everything that can happen in the pane. */
export type PaneAction =
  | SessionAction
  | ConferenceAction
  | CustomAction
  | KindAction
  | MatchAction
  | CheckAction
  | HistoryAction
  | ReadingAction
  | SheetAction
  | ClaimAction
  | ReportAction
  | SavingAction
  | ToolAction;
