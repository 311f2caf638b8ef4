import { isBlank, isCellError, type Cell, type Grid } from "../sheet/cell";
import { finding, type Result } from "../finding/finding";
import { cleanText, fold } from "../text/text";
import { FIELD_LABELS, fieldOf, type CustomField, type CustomTexts } from "./customFields";
import { changesOf, CUSTOM_HEAD, customTexts, type CompleteTexts } from "./customTexts";
import { looksShipped } from "./confusable";
import { findRegulation } from "./index";
import { isBelow } from "./limit";
import { parseValues, type CustomValues } from "./customValues";
import type { FaultRule, FaultScope, Implementing, Regulation, Threshold } from "./regulation";
import { makeThresholds, type Limit } from "./thresholds";

const HEADS: readonly (readonly [string, string])[] = [CUSTOM_HEAD, ["Field", "Value"]];

function typedText(cell: Cell | undefined): string {
  if (isCellError(cell)) return cell.error;
  return isBlank(cell) ? "" : cleanText(String(cell));
}

/** Whether a first row heads the two columns. */
function isHead(label: string, value: string): boolean {
  const [one, other] = [fold(label), fold(value)];
  return HEADS.some(([first, second]) => one === fold(first) && other === fold(second));
}

/**
 * Reads the two columns (field, value) of a unit's own regulation. Rows without a field are passed over, and
 * so is a first row that heads the columns.
 *
 * @returns the texts by field; F405 for a field that is not known, F420 for one that stands twice
 */
export function readCustomTexts(grid: Grid): Result<CustomTexts> {
  const texts: Partial<Record<CustomField, string>> = {};
  for (const [at, [label, value]] of grid.entries()) {
    const name = typedText(label);
    const field = fieldOf(name);
    if (field && texts[field] !== undefined) {
      return { ok: false, finding: finding("F420", { field: FIELD_LABELS[field] }) };
    }
    if (field) texts[field] = typedText(value);
    else if (name !== "" && !(at === 0 && isHead(name, typedText(value)))) {
      return { ok: false, finding: finding("F405", { field: name }) };
    }
  }
  return { ok: true, value: texts };
}

/** The thresholds of a regulation by their bands. */
function limitsOf({ thresholds }: Regulation): { readonly half: Limit; readonly twoThirds: Limit } {
  const [half, twoThirds] = thresholds;
  return { half, twoThirds };
}

/** A shipped regulation in the words of the sheet. */
export function textsOf(regulation: Regulation, implementing: Implementing | null = null): CompleteTexts {
  return customTexts(regulation, limitsOf(regulation), implementing);
}

const isSameLimit = (one: Limit, other: Limit) =>
  one.inclusive === other.inclusive &&
  one.fraction.numerator === other.fraction.numerator &&
  one.fraction.denominator === other.fraction.denominator;

type Bands = Pick<Regulation, "noneLabel" | "thresholds">;

/** Changed thresholds are no article's any more; the consequences are still what the unit acts on. */
function bandsOf(origin: Regulation, { half, twoThirds }: CustomValues): Bands {
  const [lower, upper] = origin.thresholds;
  if (isSameLimit(lower, half) && isSameLimit(upper, twoThirds)) return origin;
  const unit = (threshold: Threshold) => ({ consequence: threshold.consequence, nationalClause: null });
  return makeThresholds({ ...half, ...unit(lower) }, { ...twoThirds, ...unit(upper) });
}

function ruleOf(rule: FaultRule, scope: FaultScope): FaultRule {
  return rule.scope === scope ? rule : { scope, ground: "unit" };
}

function implementingOf(texts: CompleteTexts): Implementing | null {
  const { implementing, halfClause, twoThirdsClause } = texts;
  if (implementing === "" && halfClause === "" && twoThirdsClause === "") return null;
  return { title: implementing, clauses: { half: halfClause, twoThirds: twoThirdsClause } };
}

function partsOf(origin: Regulation, values: CustomValues): Regulation {
  const { faults } = origin;
  return {
    ...origin,
    ...bandsOf(origin, values),
    base: values.base,
    faults: {
      notIssued: ruleOf(faults.notIssued, values.notIssued),
      nameCrossedOut: ruleOf(faults.nameCrossedOut, values.nameCrossedOut),
      nameAdded: ruleOf(faults.nameAdded, values.nameAdded),
      otherInformation: ruleOf(faults.otherInformation, values.otherInformation),
      marks: ruleOf(faults.marks, values.marks),
    },
    rounding: {
      rounding: values.rounding,
      decimals: values.decimals,
      separator: values.separator,
      zeros: values.zeros,
    },
  };
}

/**
 * What a unit changed is no article's any more, under whatever name: the national clauses go, and so does a rule
 * of two votes running, whose words speak of the shipped threshold.
 */
function asOwn(regulation: Regulation, origin: Regulation): Pick<Regulation, "thresholds" | "repeated"> {
  const [half, twoThirds] = regulation.thresholds;
  const isSame = isSameLimit(half, origin.thresholds[0]);
  return {
    thresholds: [
      { ...half, nationalClause: null },
      { ...twoThirds, nationalClause: null },
    ],
    repeated: regulation.repeated && isSame ? { ...regulation.repeated, nationalClause: null } : null,
  };
}

/** Stands beside the name of whatever is no shipped regulation, so that no name can hide it. */
const OWN = " (đơn vị sửa đổi)";

function build(origin: Regulation, texts: CompleteTexts, values: CustomValues): Regulation {
  const regulation = partsOf(origin, values);
  const changes = changesOf(textsOf(origin), textsOf(regulation));
  const ownText = implementingOf(texts);
  if (changes.length === 0 && texts.name === "") return { ...origin, ownText };
  const name = texts.name || origin.name;
  return {
    ...regulation,
    ...asOwn(regulation, origin),
    name: name.replace(OWN, "") + OWN,
    changes,
    ownText,
  };
}

/** A shipped regulation with the fields that a unit filled in; blank fields stay as they were. */
function completed(origin: Regulation, texts: CustomTexts): CompleteTexts {
  const filled = Object.entries(texts).filter(([, text]) => text !== "");
  return { ...textsOf(origin), ...Object.fromEntries(filled) };
}

/**
 * A unit's own regulation: a shipped one with what the unit changed, named in every result.
 *
 * @param texts - fields as the sheet `TN_QuyDinh` holds them; all but the origin and the base may be missing
 * @returns the regulation; F404 unknown origin, F406 no base, F407 the second threshold not above the first
 *   (2/3 below 1/2), F408 a value that is not understood
 * @example customRegulation({ from: "96-QD/TW", base: "tổng số đại biểu" }) // half of all members
 */
export function customRegulation(texts: CustomTexts): Result<Regulation> {
  const { from = "", base = "" } = texts;
  const origin = findRegulation(from);
  if (!origin) return { ok: false, finding: finding("F404", { regulation: from }) };
  if (base === "") return { ok: false, finding: finding("F406", {}) };
  const full = completed(origin, texts);
  if (looksShipped(full.name)) {
    return { ok: false, finding: finding("F408", { field: FIELD_LABELS.name, value: full.name }) };
  }
  const parsed = parseValues(full);
  if (!parsed.ok) {
    const field = parsed.fields.map((name) => FIELD_LABELS[name]).join(", ");
    const value = parsed.fields.map((name) => full[name]).join(", ");
    return { ok: false, finding: finding("F408", { field, value }) };
  }
  const { half, twoThirds } = parsed.values;
  if (!isBelow(half, twoThirds)) {
    return { ok: false, finding: finding("F407", { half: full.half, twoThirds: full.twoThirds }) };
  }
  return { ok: true, value: build(origin, full, parsed.values) };
}

/** A unit's own regulation from the two columns of a sheet or of a function's argument. */
export function regulationFrom(grid: Grid): Result<Regulation> {
  const texts = readCustomTexts(grid);
  return texts.ok ? customRegulation(texts.value) : texts;
}
