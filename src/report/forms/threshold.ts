import { isFlagged } from "../../core/record/flagged";
import { cellAddress } from "../../core/sheet/address";
import { LEVELS, type Level } from "../../core/ballot/mark";
import type { CountRecord, KindResult, PersonResult } from "../../core/record/record";
import { baseNote } from "../../locales/bases";
import { sayLimit } from "../../locales/proof";
import { sayRule } from "../../locales/rules";
import type { RecordForm } from "../form";
import { percentFormula, percentNumberFormat, thresholdRules, verdictFormula } from "../formulas";
import { boardSignature } from "../layout/boardSignature";
import { bandStatements, proofText, statementText } from "../layout/rules.words";
import { formSheet } from "../layout/formSheet";
import { headRows } from "../layout/head";
import { cell, CENTERED, HEAD, proseRow, rowAcross, TABLE, user } from "../layout/parts";
import { leastHigh } from "../layout/leastHigh";
import { kindRuleNotes } from "../layout/ruleNotes";
import { closedBy, figure, tableRows, text, type FormRow } from "../layout/sheetBuilder";
import { sizesOf } from "../layout/sizes";
import { atMeeting, speechOf } from "../layout/speech.words";
import { stampRows } from "../layout/stamp";
import type { ReportOptions } from "../options";
import type { PlanRule, PlanStyle, SheetPlan } from "../sheetPlan";
import { WORDS } from "./threshold.words";

/** STT, name, post, kind, the three counts, base, share, verdict, proof, in points: as usual, and for long posts. */
const USUAL = [28, 84, 116, 50, 37, 37, 37, 42, 44, 94, 125];
const LONG_POSTS = [28, 84, 146, 38, 36, 36, 36, 42, 41, 82, 125];
const WIDTH = USUAL.length;
const COUNT_COLUMN: Readonly<Record<Level, number>> = { high: 4, confidence: 5, low: 6 };
const BASE = 7;
const SHARE = 8;
const HEAD_ROWS = 2;
/** Of the letters of notes, in points. */
const NOTE_SIZE = 12;

const NUMBER: PlanStyle = { ...TABLE, align: "Center" };

/** Somebody over a threshold with the kind of ballot that says so. */
interface Over {
  readonly kind: KindResult;
  readonly person: PersonResult;
}

function overThreshold({ kinds }: CountRecord): readonly Over[] {
  return kinds.flatMap((kind) => kind.people.filter(isFlagged).map((person) => ({ kind, person })));
}

/** Whom the list is about, in the words of the first threshold where all kinds share it. */
function subject({ kinds }: CountRecord): string {
  const limits = new Set(kinds.map((kind) => sayLimit(kind.thresholds[0], true, sayRule)));
  const [only = ""] = limits;
  return limits.size === 1 ? `${WORDS.people} ${only} ${WORDS.ballots}` : WORDS.anyLimit;
}

function header(record: CountRecord, columns: readonly number[], options: ReportOptions): readonly FormRow[] {
  const { title, subject: size } = sizesOf(options);
  const bold = { ...CENTERED, bold: true };
  const { kinds, conference } = record;
  return [
    ...headRows(record, { columns }, options),
    rowAcross(WIDTH, WORDS.title, { ...bold, size: title }),
    rowAcross(WIDTH, subject(record), { ...bold, size }),
    proseRow(WIDTH, atMeeting(speechOf(kinds, conference.name), conference.name), CENTERED),
    rowAcross(WIDTH, WORDS.rule, CENTERED),
  ];
}

function tableHead(): readonly FormRow[] {
  const tall = (column: number, word: string) => cell(column, 1, text(word), HEAD, HEAD_ROWS);
  const left = [WORDS.number, WORDS.name, WORDS.post, WORDS.kind].map((word, at) => tall(at, word));
  const right = [WORDS.base, WORDS.share, WORDS.verdict, WORDS.proof];
  return [
    {
      cells: [
        ...left,
        cell(COUNT_COLUMN.high, LEVELS.length, text(WORDS.counts), HEAD),
        ...right.map((word, at) => tall(BASE + at, word)),
      ],
    },
    {
      cells: LEVELS.map((level) => cell(COUNT_COLUMN[level], 1, text(WORDS.levels[level]), HEAD)),
    },
  ];
}

function personRow({ kind, person }: Over, row: number, number: number): FormRow {
  const [low, base] = [cellAddress(row, COUNT_COLUMN.low), cellAddress(row, BASE)];
  const share = percentFormula(low, base, { count: person.low, base: kind.base }, kind.rounding);
  return {
    cells: [
      cell(0, 1, { kind: "number", value: number }, NUMBER),
      cell(1, 1, user(person.name), TABLE),
      cell(2, 1, user(person.office), TABLE),
      cell(3, 1, user(kind.label), TABLE),
      ...LEVELS.map((level) =>
        cell(COUNT_COLUMN[level], 1, { kind: "number", value: person[level] }, NUMBER),
      ),
      cell(BASE, 1, figure(kind.base), NUMBER),
      cell(SHARE, 1, share, { ...NUMBER, numberFormat: percentNumberFormat(kind.rounding) }),
      cell(9, 1, verdictFormula(low, base, kind, person), TABLE),
      cell(10, 1, user(proofText(person.proof)), TABLE),
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

function footer(record: CountRecord, over: readonly Over[], options: ReportOptions): readonly FormRow[] {
  const bases = new Set(record.kinds.map(({ baseRule }) => `${baseNote(baseRule)}.`));
  const statements = bandStatements(over.map(({ person }) => person)).map(statementText);
  const notes = [...bases, ...statements].map((note) =>
    proseRow(WIDTH, `- ${note}`, { italic: true, size: NOTE_SIZE }),
  );
  return [
    { ...rowAcross(WIDTH, WORDS.note, { italic: true, bold: true, size: NOTE_SIZE }), keepWithNext: true },
    ...closedBy(
      [...notes, ...kindRuleNotes(WIDTH, record.kinds)],
      [...boardSignature(BASE, WIDTH, options), ...stampRows(WIDTH, record, record.kinds, options)],
    ),
  ];
}

/**
 * Everybody over a threshold of low ballots: the counts, the share and the verdict as native formulas, the proof,
 * and once below the table what the document says of them in its own words. Where there is nobody the form says so.
 */
export function threshold(record: CountRecord, options: ReportOptions): SheetPlan {
  const over = overThreshold(record);
  const size = sizesOf(options).body;
  const lines = over.map((entry, at) => personRow(entry, 0, at + 1));
  const columns = leastHigh([USUAL, LONG_POSTS], lines, size);
  const above = header(record, columns, options);
  const first = above.length + HEAD_ROWS;
  const nobody = `${WORDS.nobody}${subject(record).replace(/^người/, "")}.`;
  const people =
    over.length > 0
      ? over.map((entry, at) => personRow(entry, first + at, at + 1))
      : [rowAcross(WIDTH, nobody, { ...TABLE, align: "Center", italic: true })];
  return formSheet({
    name: WORDS.sheetName,
    columns,
    size,
    rows: [...above, ...tableRows(tableHead(), people), ...footer(record, over, options)],
    orientation: "landscape",
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
