import { type Source, type SourceType } from "../../core/setup/source";
import type { PaperFact } from "../../core/ballot/paperFacts";
import type { Area } from "../../core/sheet/area";
import type { KindProof } from "../../core/fingerprint/kindProof";
import type { Finding } from "../../core/finding/finding";
import type { Why } from "../../core/recognise/whyOf";
import type { SheetReading } from "../../core/recognise/sheetSetup";
import type { CountRecord } from "../../core/record/record";
import type { CountSetup, KindSetup } from "../../core/setup/setup";
import type { CellView } from "../describe/cellView";
import type { KindView, Meaning } from "../describe/describeKind";
import type { Claimed } from "../claim/compareClaim";
import type { Preview } from "../describe/preview";
import type { Survey } from "../survey/survey";
import type { SheetEdit } from "../../workbook/read/edited";
import type { Counted } from "./countSheets";

/** What of a kind decides what the pane shows of its cells. */
export type KindPlace = Pick<KindSetup, "sheet" | "source">;

/** What the column of ballot faults says: the first cells that cannot be read, or how often each fact stands there. */
export interface PaperSummary {
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<PaperFact, number>>;
}

/** All that the pane shows of a kind's cells, as plain data. */
export interface KindDescription {
  /** `null` when the range holds nothing that can be read. */
  readonly view: KindView | null;
  readonly preview: Preview | null;
  /** What each reading would count to, in the order of `view.choices`; none where there is one. */
  readonly meanings: readonly Meaning[];
  /** The range as the sheet shows it now; `null` while nothing was added. */
  readonly grown: Area | null;
  readonly papers: PaperSummary | null;
}

/** What can be asked of the sheets that were read. */
export interface Questions {
  /** The used part of a sheet, by its name. */
  readonly used: string;
  readonly recognise: { readonly sheet: string; readonly within: Area | null };
  readonly count: CountSetup;
  /** A count of the sheets whose proof is wanted. */
  readonly prove: Counted;
  readonly describe: KindPlace;
  /** A saved state, and the sheets that are not hidden. */
  readonly claim: { readonly saved: CountSetup; readonly visible: readonly string[] };
  /** The visible sheets in order, and those to count; `null` before the clerk chose. */
  readonly survey: { readonly visible: readonly string[]; readonly chosen: readonly string[] | null };
  /** Cells that were edited on sheets that were read. */
  readonly edit: readonly SheetEdit[];
  /** Why a sheet was taken for ballots; `marks` as `whyOf` takes them. */
  readonly why: { readonly sheet: string; readonly marks: Area | null };
  /** A cell of one of the sheets of a set-up. */
  readonly cell: { readonly setup: CountSetup; readonly sheet: string; readonly address: string };
  readonly relayout: {
    readonly kind: KindPlace;
    readonly type: SourceType;
  };
}

/** The answers; `null` where the sheet was not read. */
export interface Answers {
  readonly used: Area | null;
  readonly recognise: SheetReading | null;
  readonly count: {
    /** The set-up with its figures as the sheets hold them; `null` when none changed. */
    readonly setup: CountSetup | null;
    readonly record: CountRecord;
  };
  readonly prove: readonly KindProof[];
  readonly describe: KindDescription | null;
  readonly claim: Claimed;
  readonly survey: Survey;
  /** Whether they were put in their places; otherwise the sheets have to be read. */
  readonly edit: boolean;
  readonly why: Why | null;
  readonly cell: CellView | null;
  readonly relayout: Source | null;
}

export type Call = keyof Questions;

/** A question on its way to where the sheets are. */
export interface Ask<K extends Call> {
  readonly call: K;
  readonly question: Questions[K];
}
