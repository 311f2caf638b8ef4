import type { CountRecord } from "../../core/record/record";
import type { RecordForm } from "../form";
import { formSheet } from "../layout/formSheet";
import { headRows } from "../layout/head";
import { orDots } from "../layout/head.words";
import { CENTERED, linesOf, rowAcross } from "../layout/parts";
import { ruleNotes } from "../layout/ruleNotes";
import { kept, type FormRow } from "../layout/sheetBuilder";
import { stampRows } from "../layout/stamp";
import type { ReportOptions } from "../options";
import type { PlanStyle, SheetPlan } from "../sheetPlan";
import { COLUMNS, figureRow, prose, quorumRow, section, WIDTH } from "./minutesParts";
import { kindRows, TABLE_HEAD_ROWS } from "./minutesKind";
import { findingRows } from "./minutesFindings";
import { signatureRows } from "./minutesSignatures";
import { closing, copies, opening, WORDS } from "./minutes.words";

/** With more people than this a table runs over several pages, its head repeated. */
const MOST_WITHOUT_HEAD = 15;
const ATTENDANCE = ["members", "summoned", "present", "absent", "presentAtVote"] as const;

const across = (value: string, style: PlanStyle): FormRow => rowAcross(WIDTH, value, style);

function header(record: CountRecord, options: ReportOptions): readonly FormRow[] {
  const title = { ...CENTERED, bold: true, size: 14 };
  return [
    ...headRows(record, { width: WIDTH, split: 3 }, options),
    across(WORDS.title, title),
    across(WORDS.subtitle, title),
    prose(`${WORDS.at} ${orDots(record.conference.name, "...........................")}`, {
      ...CENTERED,
      bold: true,
    }),
    across(WORDS.rule, CENTERED),
    prose(opening(record.conference)),
  ];
}

function listed(value: string, mark: string): readonly FormRow[] {
  const lines = linesOf(value);
  return (lines.length > 0 ? lines : [WORDS.dots]).map((line) => prose(`${mark} ${line}`));
}

function conferenceRows({ conference, regulation }: CountRecord): readonly FormRow[] {
  const { boardSize, boardHead, boardMembers, chair, observers } = conference;
  const size = boardSize === null ? "…" : String(boardSize).padStart(2, "0");
  return [
    section(WORDS.conference),
    prose(`${WORDS.chair} ${orDots(chair, WORDS.dots)}`),
    prose(`${WORDS.board} ${size} đồng chí:`),
    prose(`${WORDS.boardHead} ${orDots(boardHead, WORDS.dots)}`),
    ...listed(boardMembers, WORDS.boardMember),
    prose(WORDS.observers),
    ...listed(observers, "-"),
    prose(WORDS.attendance),
    ...ATTENDANCE.map((name) => figureRow(WORDS.figures[name], conference[name], WORDS.comrades)),
    ...quorumRow(regulation, conference),
  ];
}

function regulationRows(record: CountRecord): readonly FormRow[] {
  const { implementing, regulationTitle } = record;
  return [
    section(WORDS.regulation),
    prose(`${WORDS.basis} ${regulationTitle}.`),
    ...(implementing === "" ? [] : [prose(`${WORDS.implementing} ${implementing}.`)]),
    ...ruleNotes(WIDTH, record),
  ];
}

function footer(record: CountRecord, options: ReportOptions): readonly FormRow[] {
  const { conference, regulation } = record;
  return [
    section(WORDS.warnings),
    ...findingRows(record, options),
    section(WORDS.copiesHead),
    ...kept([prose(closing(conference)), prose(copies(regulation)), { cells: [], height: 12 }]),
    ...signatureRows(conference, options),
    ...stampRows(WIDTH, record, record.kinds, options),
  ];
}

/**
 * The minutes of the whole count: who met and counted, the numbers of every kind of ballot reconciled, the result
 * of each person with the invalid ballots by reason, the rules that were applied, who is over a threshold, what
 * was noticed and explained. Every further kind of ballot begins a page. Three copies (171-KH/TU C.IV; the union's guide III.5).
 */
export function minutes(record: CountRecord, options: ReportOptions): SheetPlan {
  const top = [
    ...header(record, options),
    ...conferenceRows(record),
    ...regulationRows(record),
    section(WORDS.results),
  ];
  const heads: number[] = [];
  const breaks: number[] = [];
  const rows = record.kinds.reduce<readonly FormRow[]>((before, kind, at) => {
    const { rows: own, head } = kindRows(record, kind, { number: at + 1, start: before.length });
    if (at > 0) breaks.push(before.length);
    if (kind.people.length > MOST_WITHOUT_HEAD) heads.push(head);
    return [...before, ...own];
  }, top);
  const [head] = heads;
  return formSheet({
    name: WORDS.sheetName,
    columns: COLUMNS,
    rows: [...rows, ...footer(record, options)],
    titleRows: head === undefined ? null : { first: head, count: TABLE_HEAD_ROWS },
    isSinglePage: false,
    breaks,
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
