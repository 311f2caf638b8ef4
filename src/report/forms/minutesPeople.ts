import { isFlagged } from "../../core/record/flagged";
import { cellAddress } from "../../core/sheet/address";
import { hasBallots } from "../../core/setup/source";
import type { KindResult, PersonResult } from "../../core/record/record";
import { percent } from "../../core/fraction/percent";
import { BALLOT_FAULTS } from "../../core/regulation/faults";
import type { BallotFault } from "../../core/regulation/regulation";
import type { InvalidReasons } from "../../core/tally/tally";
import { baseNote } from "../../locales/bases";
import { sumFormula } from "../formulas";
import { sayDay } from "../layout/head.words";
import { bandStatements, proofText, statementText } from "../layout/rules.words";
import { personWord, upperFirst } from "../layout/speech.words";
import { cell, HEAD, TABLE, user } from "../layout/parts";
import { tableRows, text, type FormRow } from "../layout/sheetBuilder";
import type { ReportChoice } from "../options";
import { foreignKey, isAgreed, readingKey } from "../readings";
import { EXCLUSIONS, REASONS, sayReading, sayScope, WORDS } from "./minutes.words";
import { prose, subsection } from "./minutesParts";

/** Columns of the table of invalid ballots: where each begins and how many it takes. */
const PLACES: Readonly<Record<keyof InvalidReasons | "total", readonly [number, number]>> = {
  unmarked: [2, 1],
  multiple: [3, 2],
  declared: [5, 2],
  ballot: [7, 2],
  total: [9, 2],
};
const REASON_NAMES = ["unmarked", "multiple", "declared", "ballot"] as const;

/** Faults that make the whole ballot invalid under the rules of a kind. */
export const voidingFaults = ({ faults }: KindResult): readonly BallotFault[] =>
  BALLOT_FAULTS.filter((fault) => faults[fault].scope === "ballot");

function reasonRow(person: PersonResult, row: number): FormRow {
  const at = REASON_NAMES.map((reason) => cellAddress(row, PLACES[reason][0]));
  const number = { ...TABLE, align: "Center" } as const;
  return {
    cells: [
      cell(0, 1, { kind: "number", value: person.position }, number),
      cell(1, 1, user(person.name), TABLE),
      ...REASON_NAMES.map((reason) =>
        cell(...PLACES[reason], { kind: "number", value: person.reasons[reason] }, number),
      ),
      cell(...PLACES.total, sumFormula(at, person.invalid), number),
    ],
  };
}

function invalidRows({ people, source }: KindResult, start: number): readonly FormRow[] {
  const head = subsection(WORDS.invalidHead);
  const some = people.filter(({ invalid }) => invalid > 0);
  if (some.length === 0) return [head, prose(WORDS.noInvalid)];
  if (!hasBallots(source)) return [head, prose(WORDS.noReasons)];
  const heads = [
    cell(0, 1, text(WORDS.number), HEAD),
    cell(1, 1, text(WORDS.name), HEAD),
    ...REASON_NAMES.map((reason) => cell(...PLACES[reason], text(REASONS[reason]), HEAD)),
    cell(...PLACES.total, text(WORDS.total), HEAD),
  ];
  return [
    head,
    ...tableRows(
      [{ cells: heads }],
      some.map((person, at) => reasonRow(person, start + 2 + at)),
      some.length < people.length,
    ),
    ...(some.length < people.length ? [prose(WORDS.othersValid, { italic: true })] : []),
  ];
}

function scopeRows(kind: KindResult, choice: Pick<ReportChoice, "agreed">): readonly FormRow[] {
  const { faults, voided, source } = kind;
  if (!hasBallots(source)) return [subsection(WORDS.scopesHead), prose(WORDS.noScopes)];
  const isSettled = (fault: BallotFault) => isAgreed(choice, readingKey(kind, fault));
  const foreign = sayReading(WORDS.foreign, isAgreed(choice, foreignKey(kind)));
  return [
    subsection(WORDS.scopesHead),
    ...BALLOT_FAULTS.map((fault) => prose(sayScope(fault, faults[fault], isSettled(fault)))),
    ...(voided.notIssued > 0 ? [prose(foreign)] : []),
  ];
}

const withPost = (name: string, office: string) => (office === "" ? name : `${name}, ${office}`);

function excludedRows({ excluded }: KindResult): readonly FormRow[] {
  const lines = excluded.map(({ name, office, reason, date }) => {
    const day = date === "" ? "" : ` (ngày ${sayDay(date)})`;
    return `- ${withPost(name, office)}: ${EXCLUSIONS[reason]}${day}.`;
  });
  return [
    subsection(WORDS.excludedHead),
    ...(lines.length > 0 ? lines : [WORDS.none]).map((line) => prose(line)),
  ];
}

function personLine(person: PersonResult, { base, rounding, regulation }: KindResult): string {
  const { position, name, office, low, proof } = person;
  const share = base === null ? "…" : String(percent(low, base, rounding));
  const who = `${personWord({ regulation })} ${withPost(name, office)}`;
  const ballots = `${String(low)}/${base === null ? "…" : String(base)} phiếu tín nhiệm thấp (${share}%)`;
  return `${String(position)}. ${upperFirst(who)}: ${ballots}, ${proofText(proof)}.`;
}

function verdictRows(kind: KindResult): readonly FormRow[] {
  const over = kind.people.filter(isFlagged);
  const nobody = kind.base === null ? WORDS.noVerdict : WORDS.nobodyOver;
  const said = [
    ...over.map((person) => personLine(person, kind)),
    ...bandStatements(over).map((statement) => `- ${statementText(statement)}`),
  ];
  return [subsection(WORDS.verdictsHead), ...(over.length > 0 ? said : [nobody]).map((line) => prose(line))];
}

/**
 * What follows the table of a kind of ballot: its note, invalid ballots per person and reason, the rule applied to
 * every fault, who is not voted on, who is over a threshold.
 *
 * @param start - the row it begins in
 */
export function afterTable(
  kind: KindResult,
  start: number,
  choice: Pick<ReportChoice, "agreed">,
): readonly FormRow[] {
  return [
    prose(`${WORDS.note} ${baseNote(kind.baseRule)}.`, { italic: true }),
    ...invalidRows(kind, start + 1),
    ...scopeRows(kind, choice),
    ...excludedRows(kind),
    ...verdictRows(kind),
  ];
}
