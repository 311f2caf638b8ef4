import { cellAddress } from "../../core/sheet/address";
import { LEVELS, type Level } from "../../core/ballot/mark";
import type { CountRecord, KindResult, PersonResult } from "../../core/record/record";
import { baseNote } from "../../locales/bases";
import { sayLimit } from "../../locales/proof";
import { sayRule } from "../../locales/rules";
import type { RecordForm } from "../form";
import { percentFormula, percentNumberFormat, thresholdRules, verdictFormula } from "../formulas";
import { boardSignature } from "../layout/boardSignature";
import { proofText } from "../layout/rules.words";
import { formSheet } from "../layout/formSheet";
import { headRows } from "../layout/head";
import { orDots } from "../layout/head.words";
import { cell, CENTERED, HEAD, proseRow, rowAcross, TABLE, user } from "../layout/parts";
import { kindRuleNotes } from "../layout/ruleNotes";
import { figure, kept, text, type FormRow } from "../layout/sheetBuilder";
import { stampRows } from "../layout/stamp";
import type { ReportOptions } from "../options";
import type { PlanRule, PlanStyle, SheetPlan } from "../sheetPlan";
import { WORDS } from "./threshold.words";

/** STT, name, post, kind, the three counts, base, share, verdict, proof, consequence; in points. */
const COLUMNS = [26, 80, 80, 56, 38, 38, 38, 40, 44, 76, 112, 160];
const WIDTH = COLUMNS.length;
const SPLIT = 5;
const COUNT_COLUMN: Readonly<Record<Level, number>> = { high: 4, confidence: 5, low: 6 };
const BASE = 7;
const SHARE = 8;
const HEAD_ROWS = 2;

const SMALL: PlanStyle = { ...TABLE, size: 11 };
const SMALL_HEAD: PlanStyle = { ...HEAD, size: 11 };
const NUMBER: PlanStyle = { ...SMALL, align: "Center" };

/** Somebody over a threshold with the kind of ballot that says so. */
interface Over {
  readonly kind: KindResult;
  readonly person: PersonResult;
}

function overThreshold({ kinds }: CountRecord): readonly Over[] {
  return kinds.flatMap((kind) =>
    kind.people.filter(({ band }) => band !== null && band !== "none").map((person) => ({ kind, person })),
  );
}

/** Whom the list is about, in the words of the first threshold where all kinds share it. */
function subject({ kinds }: CountRecord): string {
  const limits = new Set(kinds.map((kind) => sayLimit(kind.thresholds[0], true, sayRule)));
  const [only = ""] = limits;
  return limits.size === 1 ? `${WORDS.people} ${only} ${WORDS.ballots}` : WORDS.anyLimit;
}

function header(record: CountRecord, options: ReportOptions): readonly FormRow[] {
  const bold = { ...CENTERED, bold: true };
  return [
    ...headRows(record, { width: WIDTH, split: SPLIT }, options),
    rowAcross(WIDTH, WORDS.title, { ...bold, size: 14 }),
    rowAcross(WIDTH, subject(record), bold),
    proseRow(WIDTH, `${WORDS.at} ${orDots(record.conference.name, "...........................")}`, CENTERED),
    rowAcross(WIDTH, WORDS.rule, CENTERED),
  ];
}

function tableHead(): readonly FormRow[] {
  const tall = (column: number, word: string) => cell(column, 1, text(word), SMALL_HEAD, HEAD_ROWS);
  const left = [WORDS.number, WORDS.name, WORDS.post, WORDS.kind].map((word, at) => tall(at, word));
  const right = [WORDS.base, WORDS.share, WORDS.verdict, WORDS.proof, WORDS.consequence];
  return [
    {
      cells: [
        ...left,
        cell(COUNT_COLUMN.high, LEVELS.length, text(WORDS.counts), SMALL_HEAD),
        ...right.map((word, at) => tall(BASE + at, word)),
      ],
    },
    {
      cells: LEVELS.map((level) => cell(COUNT_COLUMN[level], 1, text(WORDS.levels[level]), SMALL_HEAD)),
    },
  ];
}

function personRow({ kind, person }: Over, row: number, number: number): FormRow {
  const [low, base] = [cellAddress(row, COUNT_COLUMN.low), cellAddress(row, BASE)];
  const share = percentFormula(low, base, { count: person.low, base: kind.base }, kind.rounding);
  return {
    cells: [
      cell(0, 1, { kind: "number", value: number }, NUMBER),
      cell(1, 1, user(person.name), SMALL),
      cell(2, 1, user(person.office), SMALL),
      cell(3, 1, user(kind.label), SMALL),
      ...LEVELS.map((level) =>
        cell(COUNT_COLUMN[level], 1, { kind: "number", value: person[level] }, NUMBER),
      ),
      cell(BASE, 1, figure(kind.base), NUMBER),
      cell(SHARE, 1, share, { ...NUMBER, numberFormat: percentNumberFormat(kind.rounding) }),
      cell(9, 1, verdictFormula(low, base, kind, person), SMALL),
      cell(10, 1, user(proofText(person.proof)), SMALL),
      cell(11, 1, user(person.consequence ?? "…"), SMALL),
    ],
  };
}

function rulesOf(over: readonly Over[], first: number): readonly PlanRule[] {
  return over.flatMap(({ kind }, at) => {
    const row = first + at;
    const [low, base] = [cellAddress(row, COUNT_COLUMN.low), cellAddress(row, BASE)];
    return thresholdRules({ row, column: SHARE, rows: 1, columns: 2 }, `$${low}`, `$${base}`, kind);
  });
}

function footer(record: CountRecord, options: ReportOptions): readonly FormRow[] {
  const notes = [...new Set(record.kinds.map(({ baseRule }) => baseNote(baseRule)))];
  return [
    ...notes.map((note) => rowAcross(WIDTH, `${WORDS.note} ${note}.`, { italic: true })),
    ...kindRuleNotes(WIDTH, record.kinds),
    ...boardSignature(BASE, WIDTH, options),
    ...stampRows(WIDTH, record, record.kinds, options),
  ];
}

/**
 * Everybody over a threshold of low ballots: the counts, the share and the verdict as native formulas, the proof
 * with its clause, the consequence in the document's own words. Where there is nobody the form says so.
 */
export function threshold(record: CountRecord, options: ReportOptions): SheetPlan {
  const over = overThreshold(record);
  const above = header(record, options);
  const first = above.length + HEAD_ROWS;
  const nobody = `${WORDS.nobody}${subject(record).replace(/^người/, "")}.`;
  const people =
    over.length > 0
      ? over.map((entry, at) => personRow(entry, first + at, at + 1))
      : [rowAcross(WIDTH, nobody, { ...SMALL, align: "Center", italic: true })];
  return formSheet({
    name: WORDS.sheetName,
    columns: COLUMNS,
    rows: [...above, ...kept(tableHead()), ...people, ...footer(record, options)],
    orientation: "landscape",
    titleRows: { first: above.length, count: HEAD_ROWS },
    isSinglePage: "ifReadable",
    rules: rulesOf(over, first),
  });
}

/** The list of people over a threshold, also where it is empty. */
export const THRESHOLD: RecordForm & { readonly id: "threshold" } = {
  id: "threshold",
  sheetName: WORDS.sheetName,
  scope: "record",
  isOffered: ({ kinds }) => kinds.some(({ people }) => people.some(({ band }) => band !== null)),
  plan: threshold,
};
