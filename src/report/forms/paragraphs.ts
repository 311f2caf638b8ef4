import { LEVELS } from "../../core/ballot/mark";
import { percent } from "../../core/fraction/percent";
import type { CountRecord, KindResult, PersonResult } from "../../core/record/record";
import { baseNote } from "../../locales/bases";
import type { KindForm } from "../form";
import { boardSignature } from "../layout/boardSignature";
import { formSheet } from "../layout/formSheet";
import { headRows } from "../layout/head";
import { orDots } from "../layout/head.words";
import { CENTERED, proseRow, rowAcross } from "../layout/parts";
import { ruleNotes } from "../layout/ruleNotes";
import type { FormRow } from "../layout/sheetBuilder";
import { stampRows } from "../layout/stamp";
import type { ReportOptions } from "../options";
import type { SheetPlan } from "../sheetPlan";
import { ballotsLine, WORDS } from "./paragraphs.words";

/** Left and right half of the page, in points. */
const COLUMNS = [186, 267];
const WIDTH = COLUMNS.length;
const SPLIT = 1;

const figure = (value: number | null): string => (value === null ? "…" : String(value));

/**
 * The result of one person as a sentence.
 *
 * @example // 19, 2 and 25 of 47 → "1. Ông (bà) Nguyễn Văn A, Ủy viên: tín nhiệm cao 19/47 phiếu (40,43%); …"
 */
function paragraph(person: PersonResult, { base, rounding }: KindResult): string {
  const { position, name, office } = person;
  const levels = LEVELS.map((level) => {
    const share = base === null ? null : percent(person[level], base, rounding);
    const of = `${String(person[level])}/${figure(base)} ${WORDS.ballots}`;
    return `${WORDS.levels[level]} ${of} (${share ?? "…"}%)`;
  });
  const who = office === "" ? name : `${name}, ${office}`;
  return `${String(position)}. ${WORDS.person} ${who}: ${levels.join("; ")}.`;
}

function header(record: CountRecord, kind: KindResult, options: ReportOptions): readonly FormRow[] {
  const bold = { ...CENTERED, bold: true };
  const { name } = record.conference;
  return [
    ...headRows(record, { width: WIDTH, split: SPLIT }, options),
    rowAcross(WIDTH, WORDS.title, { ...bold, size: 14 }),
    proseRow(WIDTH, `${WORDS.of} ${orDots(kind.offices)}`, bold),
    proseRow(WIDTH, `${WORDS.at} ${orDots(name, "...........................")}`, CENTERED),
    rowAcross(WIDTH, WORDS.rule, CENTERED),
    proseRow(WIDTH, ballotsLine(figure(kind.issued), figure(kind.collected))),
  ];
}

function footer(kind: KindResult, options: ReportOptions): readonly FormRow[] {
  return [
    rowAcross(WIDTH, `${WORDS.note} ${baseNote(kind.baseRule)}.`, { italic: true }),
    ...ruleNotes(WIDTH, kind),
    ...boardSignature(SPLIT, WIDTH, options),
    ...stampRows(WIDTH, kind, [kind], options),
  ];
}

/**
 * The results of one kind of ballot as paragraphs, ready to be copied into a resolution. Percentages are text, by the
 * rounding and the decimal sign of the regulation.
 */
export function paragraphs(record: CountRecord, kind: KindResult, options: ReportOptions): SheetPlan {
  return formSheet({
    name: WORDS.sheetName,
    columns: COLUMNS,
    rows: [
      ...header(record, kind, options),
      ...kind.people.map((person) => proseRow(WIDTH, paragraph(person, kind))),
      ...footer(kind, options),
    ],
    titleRows: null,
    isSinglePage: "ifReadable",
  });
}

/** A paragraph per person of every kind of ballot. */
export const PARAGRAPHS: KindForm & { readonly id: "paragraphs" } = {
  id: "paragraphs",
  sheetName: WORDS.sheetName,
  scope: "kind",
  isOffered: (_, { people }) => people.length > 0,
  plan: paragraphs,
};
