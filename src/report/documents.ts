import { printedCode, type AnyProof } from "../core/fingerprint/kindProof";
import type { CountRecord } from "../core/record/record";
import { findingWords } from "../locales/findings";
import { chosenOffers } from ".";
import type { FormId } from "./formId";
import { dataPlan } from "./forms/dataSheet";
import { ownCode, withOwnCode } from "./ownCode";
import { withValuesOnly } from "./withValuesOnly";
import type { ReportChoice, ReportOptions } from "./options";
import { proofPlan, type ProvenSheet, writtenCells } from "./proofSheet";
import { ruleText } from "./seenSheet";
import type { SheetPlan } from "./sheetPlan";
import { VERSION } from "./version";

/** Everything that one press of the button writes. */
export interface Documents {
  readonly id: string;
  /** The chosen forms, then the flat sheet for those who combine many workbooks. */
  readonly plans: readonly SheetPlan[];
  /** The form of each plan; `null` for the flat sheet. */
  readonly forms: readonly (FormId | null)[];
  /** The hidden sheet by which they are verified, made from the names they get. */
  readonly proofSheetFor: (names: readonly string[]) => SheetPlan;
}

/** What was written. */
export interface Written {
  /** The sheets that are shown, by name. */
  readonly sheets: readonly string[];
  readonly isDraft: boolean;
  readonly id: string;
  /** The fingerprint of each kind, as it is printed. */
  readonly fingerprints: readonly string[];
  /** What each sheet was written from, and its form, in the order of the sheets. */
  readonly plans: readonly SheetPlan[];
  readonly forms: readonly (FormId | null)[];
}

/** What documents are made from besides the record. */
export interface Making {
  readonly choice: ReportChoice;
  readonly isDraft: boolean;
  readonly proofs: readonly AnyProof[];
  /** Who counts, for the minutes. */
  readonly clerk?: string;
  /** The time on the clerk's clock. */
  readonly now: Date;
}

const two = (value: number) => String(value).padStart(2, "0");

function momentOf(now: Date): string {
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** An id that tells two reports apart: the second, and the beginning of what was counted. */
function reportId(now: Date, record: CountRecord): string {
  const second = `${momentOf(now)}${two(now.getSeconds())}`.replace(/\D/g, "");
  return `TN-${second}-${record.data.slice(0, 4).toUpperCase()}`;
}

/** Limits of warnings that are not the usual ones, as they are printed. */
function changedLimits({ findings }: CountRecord): readonly string[] {
  const changed = findings.filter(({ code }) => code === "N660");
  return changed.map((found) => findingWords(found, "vi").meaning.replace(/\.$/, ""));
}

/** The options that forms are written with. */
function optionsOf(record: CountRecord, { choice, isDraft, proofs, clerk, now }: Making): ReportOptions {
  const writtenAt = momentOf(now);
  const fingerprints = proofs.map((proof) => ({
    sheet: proof.sheet,
    marks: proof.marks,
    fingerprint: printedCode(proof),
  }));
  const limits = changedLimits(record);
  const stamp = { id: reportId(now, record), writtenAt, version: VERSION, fingerprints, limits };
  return { ...choice, isDraft, stamp, ...(clerk !== undefined && { clerk }) };
}

function provenSheet(plan: SheetPlan, name: string): ProvenSheet {
  const cells = writtenCells(plan);
  const own = ownCode(cells);
  const { rules = [] } = plan;
  return {
    name,
    cells,
    rules: rules.length,
    ruleTexts: rules.map(ruleText),
    ...(own && { code: own.code }),
  };
}

/**
 * The sheets of the chosen forms, with what goes along with every report.
 *
 * @param making - `proofs`: of the marks as they were read for this record
 * @returns no sheets at all when no form is chosen
 */
export function makeDocuments(record: CountRecord, making: Making): Documents {
  const options = optionsOf(record, making);
  const { id, writtenAt } = options.stamp ?? { id: "", writtenAt: "" };
  const chosen = chosenOffers(record, options);
  const forms = chosen.map(({ plan }) => plan(options));
  const all = forms.length === 0 ? [] : [...forms, dataPlan(record, options)];
  const made = options.isValuesOnly ? all.map(withValuesOnly) : all;
  const plans = made.map(withOwnCode);
  return {
    id,
    plans,
    forms: [...chosen.map(({ form }) => form), null].slice(0, plans.length),
    proofSheetFor: (names) =>
      proofPlan({
        id,
        writtenAt,
        version: VERSION,
        kinds: making.proofs,
        sheets: plans.map((plan, at) => provenSheet(plan, names[at] ?? plan.name)),
      }),
  };
}
