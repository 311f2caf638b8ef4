import type { Finding } from "../../core/finding/finding";
import type { SoughtField } from "./actions";
import type { ExcludedPerson } from "../../core/people/excluded";
import type { CountRecord } from "../../core/record/record";
import type { Written } from "../../report/documents";
import type { StandingReport } from "../../report/verify/standing";
import type { Selection } from "../../workbook/api";
import type { OpenClaim } from "../claim/checkClaim";
import { EMPTY_CHOICE, type ReportChoice } from "../../report/options";
import type { CountSetup, FigureField, KindSetup } from "../../core/setup/setup";

/** What was last read from the workbook. The record is `null` once the set-up differs from what it counted. */
export interface Reading {
  /** Stopped: the clerk did not want to wait; what was there before stays. */
  readonly status: "idle" | "busy" | "failed" | "stopped";
  readonly record: CountRecord | null;
  readonly finding: Finding | null;
}

/** How often the sheets that were read were edited: so often when all was heard, begun to be read, and counted. */
export interface Edits {
  readonly heard: number;
  readonly read: number;
  readonly counted: number;
  /** The sheets are so large that the clerk says when they are read again. */
  readonly isLarge: boolean;
}

/** A report that was written, and whether the ballots are still those that it was written from. */
export interface DoneReport extends Written {
  /** `null` where it was written without the pane. */
  readonly of: CountRecord | null;
  readonly isChanged: boolean;
  /** What became of the report before it; `null` where nothing was to be done. */
  readonly former: Finding | null;
}

/** How far the report is. */
export type Report =
  | { readonly status: "idle" }
  | { readonly status: "reading" }
  /** A report stands in the workbook as it was written: it is replaced, or another is added. */
  | { readonly status: "asking"; readonly former: StandingReport }
  | { readonly status: "writing"; readonly done: number; readonly all: number }
  | ({ readonly status: "done" } & DoneReport)
  | { readonly status: "failed"; readonly findings: readonly Finding[] };

/** A saved state that nobody confirmed on this machine: it is compared with its workbook, then asked about. */
export type Claim =
  | { readonly status: "checking"; readonly damaged: readonly string[] }
  /** The workbook could not be read; it is compared once it can. */
  | { readonly status: "unread"; readonly damaged: readonly string[]; readonly finding: Finding }
  | ({ readonly status: "open" } & OpenClaim);

/** A kind of ballot taken out, until something else is done to the kinds. */
export interface RemovedKind {
  readonly at: number;
  readonly kind: KindSetup;
}

/** Somebody put back on the list of those voted on, until another is. */
export interface RemovedPerson {
  readonly at: number;
  readonly index: number;
  readonly person: ExcludedPerson;
}

/** A unit's own regulation that was given up, with what was chosen beside it. */
export type RemovedCustom = Pick<CountSetup, "regulation" | "custom" | "implementing">;

/** What undoing brings back, and the step on which it was chosen. */
export interface Choice extends Pick<ReadyState, "setup" | "choice" | "drafts"> {
  readonly step: number;
}

/** Choices that can be taken back and made again, the latest last. */
export interface History {
  readonly past: readonly Choice[];
  readonly future: readonly Choice[];
  /** Field that is being typed in: its letters are one choice. */
  readonly field: string | null;
}

/** What can be opened beside the steps. */
export type ToolId =
  | "entrySheet"
  | "typing"
  | "entries"
  | "deadlines"
  | "journal"
  | "verify"
  | "convert"
  | "consolidate"
  | "terms";

/** The pane with the set-up of a workbook in it. */
export interface ReadyState {
  readonly status: "ready";
  readonly setup: CountSetup;
  readonly step: number;
  /** The tool shown in place of the step; `null` for the step itself. */
  readonly tool: ToolId | null;
  /** What the help explains over the step or tool, "page#anchor", "" for its contents; `null` while it is closed. */
  readonly help: string | null;
  /** Grows each time a step is entered, since entering reads the workbook again. */
  readonly visit: number;
  /** The field that the step was entered for; it has the focus instead of the step's name. */
  readonly sought: SoughtField | null;
  /** Grows each time the workbook is to be read again without entering a step. */
  readonly rereads: number;
  /** Typed text that is no value yet, by field. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly reading: Reading;
  readonly edits: Edits;
  /** The cell that the clerk looks at on a sheet that was read; `null` while it is another one. */
  readonly selected: Selection | null;
  readonly isAddingKind: boolean;
  readonly removed: RemovedKind | null;
  readonly removedPerson: RemovedPerson | null;
  readonly removedCustom: RemovedCustom | null;
  /** Figures of the conference that the sheet just filled in. */
  readonly filled: readonly FigureField[];
  /** Which documents are wanted, and how they look. */
  readonly choice: ReportChoice;
  readonly report: Report;
  readonly saving: { readonly finding: Finding | null; readonly isSaid: boolean };
  /** The workbook held a state that this version cannot read. */
  readonly isForeign: boolean;
  readonly history: History;
  /** `null` once nothing has to be asked; until then nothing is written. */
  readonly claim: Claim | null;
}

export type PaneState =
  { readonly status: "loading" } | { readonly status: "failed"; readonly finding: Finding } | ReadyState;

const NOTHING_READ: Reading = { status: "idle", record: null, finding: null };

/** The pane as it is when a set-up was just loaded. */
export function readyState(
  setup: CountSetup,
  step: number,
  isForeign = false,
  choice: ReportChoice = EMPTY_CHOICE,
): ReadyState {
  return {
    status: "ready",
    setup,
    step,
    tool: null,
    help: null,
    visit: 0,
    sought: null,
    rereads: 0,
    drafts: {},
    reading: NOTHING_READ,
    edits: { heard: 0, read: 0, counted: 0, isLarge: false },
    selected: null,
    isAddingKind: false,
    removed: null,
    removedPerson: null,
    removedCustom: null,
    filled: [],
    choice,
    report: { status: "idle" },
    saving: { finding: null, isSaid: false },
    isForeign,
    history: { past: [], future: [], field: null },
    claim: null,
  };
}
