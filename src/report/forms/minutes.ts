import type { CountRecord } from "../../core/record/record";
import type { RecordForm } from "../form";
import { formSheet } from "../layout/formSheet";
import { headRows } from "../layout/head";
import { orDots } from "../layout/head.words";
import { CENTERED, linesOf, rowAcross } from "../layout/parts";
import { ruleNotes } from "../layout/ruleNotes";
import { kept, type FormRow } from "../layout/sheetBuilder";
import { sizesOf } from "../layout/sizes";
import { atMeeting, speechOf, type Speech } from "../layout/speech.words";
import { fullPlan, fullTitle } from "../layout/texts.words";
import { stampRows } from "../layout/stamp";
import type { ReportOptions } from "../options";
import type { PlanStyle, SheetPlan } from "../sheetPlan";
import { COLUMNS, figureRow, prose, quorumRow, section, WIDTH } from "./minutesParts";
import { kindRows } from "./minutesKind";
import { findingRows } from "./minutesFindings";
import { signatureRows } from "./minutesSignatures";
import { attendanceWords, chairWords, closing, copies, figureWords, opening, WORDS } from "./minutes.words";

const ATTENDANCE = ["members", "summoned", "present", "absent", "presentAtVote"] as const;

const across = (value: string, style: PlanStyle): FormRow => rowAcross(WIDTH, value, style);

const speechFor = ({ kinds, conference, regulation }: CountRecord): Speech =>
  speechOf(kinds.length > 0 ? kinds : [{ regulation, voters: "" }], conference.name);

function header(record: CountRecord, options: ReportOptions): readonly FormRow[] {
  const sizes = sizesOf(options);
  const title = { ...CENTERED, bold: true, size: sizes.title };
  return [
    ...headRows(record, { columns: COLUMNS, number: "minutes" }, options),
    across(WORDS.title, title),
    across(WORDS.subtitle, title),
    prose(atMeeting(speechFor(record), record.conference.name), {
      ...CENTERED,
      bold: true,
      size: sizes.subject,
    }),
    across(WORDS.rule, CENTERED),
    prose(opening(record.conference)),
  ];
}

function listed(value: string, mark: string): readonly FormRow[] {
  const lines = linesOf(value);
  return (lines.length > 0 ? lines : [WORDS.dots]).map((line) => prose(`${mark} ${line}`));
}

function conferenceRows(record: CountRecord): readonly FormRow[] {
  const { conference, regulation } = record;
  const { boardSize, boardHead, boardMembers, chair, observers } = conference;
  const speech = speechFor(record);
  const size = boardSize === null ? "…" : String(boardSize).padStart(2, "0");
  return [
    section(WORDS.conference),
    prose(`${chairWords(speech.meeting)} ${orDots(chair, WORDS.dots)}`),
    prose(`${WORDS.board} ${size} ${speech.person}:`),
    prose(`${WORDS.boardHead} ${orDots(boardHead, WORDS.dots)}`),
    ...listed(boardMembers, WORDS.boardMember),
    prose(WORDS.observers),
    ...listed(observers, "-"),
    prose(attendanceWords(speech.meeting)),
    ...ATTENDANCE.map((name) => figureRow(figureWords(speech)[name], conference[name], speech.people)),
    ...quorumRow(regulation, conference),
  ];
}

function regulationRows(record: CountRecord): readonly FormRow[] {
  const { implementing, regulation } = record;
  return [
    section(WORDS.regulation),
    prose(`${WORDS.basis} ${fullTitle(record)}.`),
    ...(implementing === "" ? [] : [prose(`${WORDS.implementing} ${fullPlan(regulation, implementing)}.`)]),
    ...ruleNotes(WIDTH, record),
  ];
}

function footer(record: CountRecord, options: ReportOptions): readonly FormRow[] {
  const { conference, regulation } = record;
  return [
    section(WORDS.notices),
    ...findingRows(record, speechFor(record), options),
    section(WORDS.copiesHead),
    ...kept([
      prose(closing(conference)),
      prose(WORDS.passed),
      prose(copies(regulation)),
      { cells: [], height: 12 },
    ]),
    ...signatureRows(record, options),
    ...stampRows(WIDTH, record, record.kinds, options),
  ];
}

/**
 * The minutes of the whole count: who met and counted, the numbers of every kind of ballot reconciled, the result
 * of each person with the invalid ballots by reason, the rules that were applied, who is over a threshold, what
 * was noticed and explained. Three copies (171-KH/TU C.IV; the union's guide III.5).
 */
export function minutes(record: CountRecord, options: ReportOptions): SheetPlan {
  const top = [
    ...header(record, options),
    ...conferenceRows(record),
    ...regulationRows(record),
    section(WORDS.results),
  ];
  const rows = record.kinds.reduce<readonly FormRow[]>(
    (before, kind, at) => [
      ...before,
      ...kindRows(record, kind, { number: at + 1, start: before.length }, options),
    ],
    top,
  );
  return formSheet({
    name: WORDS.sheetName,
    columns: COLUMNS,
    size: sizesOf(options).body,
    rows: [...rows, ...footer(record, options)],
    isSinglePage: false,
  });
}

/** The minutes of the count. */
export const MINUTES: RecordForm & { readonly id: "minutes" } = {
  id: "minutes",
  sheetName: WORDS.sheetName,
  scope: "record",
  isOffered: ({ kinds }) => kinds.length > 0,
  plan: minutes,
};
