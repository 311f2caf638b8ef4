import { LEVELS } from "../../core/ballot/mark";
import { percent } from "../../core/fraction/percent";
import type { CountRecord, KindResult, PersonResult } from "../../core/record/record";
import { baseNote } from "../../locales/bases";
import type { KindForm } from "../form";
import { boardSignature } from "../layout/boardSignature";
import { formSheet } from "../layout/formSheet";
import { headRows } from "../layout/head";
import { orDots } from "../layout/head.words";
import { CENTERED, PROSE_COLUMNS, PROSE_SPLIT, proseRow, rowAcross } from "../layout/parts";
import { ruleNotes } from "../layout/ruleNotes";
import { kept, type FormRow } from "../layout/sheetBuilder";
import { sizesOf } from "../layout/sizes";
import { atMeeting, kindSpeech, personWord, upperFirst } from "../layout/speech.words";
import { stampRows } from "../layout/stamp";
import type { ReportOptions } from "../options";
import type { SheetPlan } from "../sheetPlan";
import { ballotsLine, WORDS } from "./paragraphs.words";

const WIDTH = PROSE_COLUMNS.length;

const figure = (value: number | null): string => (value === null ? "…" : String(value));

/**
 * The result of one person as a sentence.
 *
 * @example // 19, 2 and 25 of 47 → "1. Đồng chí Nguyễn Văn A, Ủy viên: 46 phiếu hợp lệ, 1 phiếu không hợp lệ; tín nhiệm cao …"
 */
function paragraph(person: PersonResult, kind: KindResult): string {
  const { position, name, office, valid, invalid } = person;
  const { base, rounding } = kind;
  const levels = LEVELS.map((level) => {
    const share = base === null ? null : percent(person[level], base, rounding);
    const of = `${String(person[level])}/${figure(base)} ${WORDS.ballots}`;
    return `${WORDS.levels[level]} ${of} (${share ?? "…"}%)`;
  });
  const who = office === "" ? name : `${name}, ${office}`;
  const ballots = `${String(valid)} ${WORDS.valid}, ${String(invalid)} ${WORDS.invalid}`;
  return `${String(position)}. ${upperFirst(personWord(kind))} ${who}: ${[ballots, ...levels].join("; ")}.`;
}

function header(record: CountRecord, kind: KindResult, options: ReportOptions): readonly FormRow[] {
  const bold = { ...CENTERED, bold: true };
  const { name } = record.conference;
  const { title, subject } = sizesOf(options);
  return [
    ...headRows(record, { columns: PROSE_COLUMNS }, options),
    rowAcross(WIDTH, WORDS.title, { ...bold, size: title }),
    proseRow(WIDTH, `${WORDS.of} ${orDots(kind.offices)}`, { ...bold, size: subject }),
    proseRow(WIDTH, atMeeting(kindSpeech(kind, name), name), CENTERED),
    rowAcross(WIDTH, WORDS.rule, CENTERED),
    proseRow(WIDTH, ballotsLine(figure(kind.issued), figure(kind.collected))),
  ];
}

function footer(kind: KindResult, options: ReportOptions): readonly FormRow[] {
  return [
    ...kept([
      rowAcross(WIDTH, `${WORDS.note} ${baseNote(kind.baseRule)}.`, { italic: true, size: 12 }),
      ...ruleNotes(WIDTH, kind),
    ]),
    ...boardSignature(PROSE_SPLIT, WIDTH, options),
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
    columns: PROSE_COLUMNS,
    size: sizesOf(options).body,
    rows: [
      ...header(record, kind, options),
      ...kind.people.map((person, at) => ({
        ...proseRow(WIDTH, paragraph(person, kind)),
        keepWithNext: at === kind.people.length - 1,
      })),
      ...footer(kind, options),
    ],
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
