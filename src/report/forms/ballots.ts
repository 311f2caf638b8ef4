import type { CountRecord, KindResult, PersonResult } from "../../core/record/record";
import { papersOf } from "../../core/regulation/papersOf";
import type { KindForm } from "../form";
import { formSheet } from "../layout/formSheet";
import { headRows } from "../layout/head";
import { fitsOnePage } from "../layout/paper";
import { cell, CENTERED, PROSE, rowAcross, user } from "../layout/parts";
import { kept, rowHeight, tableRows, text, type FormRow } from "../layout/sheetBuilder";
import type { ReportOptions } from "../options";
import type { PlanPage, PlanStyle, SheetPlan } from "../sheetPlan";
import { ballotTitles, notesFor, request, WORDS } from "./ballots.words";
import { beside, columnsOf, stacked, WIDTH } from "./ballotCopies";
import { flowingSize, sizesFrom, type BallotSize } from "./ballotSizes";

/** The post takes two columns; the halves of the head meet between them. */
const POST = { column: 2, columns: 2 };
const FIRST_BOX = 4;
/** Where the voter may sign. */
const SIGN_COLUMN = 3;
const HEAD_ROWS = 2;

/** Rows of one copy; its columns count from 0. */
interface Copy {
  readonly above: readonly FormRow[];
  readonly table: readonly FormRow[];
  readonly below: readonly FormRow[];
  /** What voters judge by, where the ballot prints it: below, or on the back. */
  readonly criteria: readonly FormRow[];
}

const across = (value: string, style: PlanStyle): FormRow => rowAcross(WIDTH, value, style);

function tableHead(style: PlanStyle): readonly FormRow[] {
  return [
    {
      cells: [
        ...[WORDS.number, WORDS.name].map((word, at) => cell(at, 1, text(word), style, HEAD_ROWS)),
        cell(POST.column, POST.columns, text(WORDS.post), style, HEAD_ROWS),
        cell(FIRST_BOX, 3, text(WORDS.level), style),
      ],
    },
    { cells: WORDS.levels.map((word, at) => cell(FIRST_BOX + at, 1, text(word), style)) },
  ];
}

function personRow({ position, name, office }: PersonResult, style: PlanStyle): FormRow {
  return {
    cells: [
      cell(0, 1, { kind: "number", value: position }, { ...style, align: "Center" }),
      cell(1, 1, user(name), style),
      cell(POST.column, POST.columns, user(office), style),
      ...WORDS.levels.map((_, at) => cell(FIRST_BOX + at, 1, text(""), style)),
    ],
  };
}

function sheetOf({ columns, size }: BallotSize) {
  return { columns, size };
}

/** A row high enough for its texts, and for a pen. */
function atLeast(row: FormRow, least: number, size: BallotSize): FormRow {
  return { ...row, height: Math.max(least, rowHeight(sheetOf(size), row)) };
}

function copyOf(record: CountRecord, kind: KindResult, size: BallotSize, options: ReportOptions): Copy {
  const { conference, implementing, regulation } = record;
  const body: PlanStyle = { size: size.tableSize, border: true, valign: "Center", wrap: true };
  const small: PlanStyle = { size: size.smallSize, wrap: true };
  const sign = (value: string, style: PlanStyle): FormRow => ({
    cells: [cell(SIGN_COLUMN, WIDTH - SIGN_COLUMN, text(value), { ...CENTERED, ...style })],
  });
  const own = kind.regulation === regulation ? implementing : "";
  const head = { ...options, isDraft: false, isSecret: false };
  return {
    above: [
      ...headRows(record, { columns: size.columns, isStamped: true, sizes: size.head }, head),
      across(WORDS.title, { ...CENTERED, bold: true, size: size.size + 1 }),
      ...ballotTitles({ ...kind, date: conference.date }).map((line) =>
        across(line, { ...CENTERED, bold: true }),
      ),
      across(WORDS.rule, CENTERED),
      across(request(kind, own), PROSE),
      { cells: [], height: size.size / 2 },
    ],
    table: [
      ...tableHead({ ...body, bold: true, align: "Center" }),
      ...kind.people.map((person) => atLeast(personRow(person, body), size.box, size)),
    ],
    below: [
      { cells: [], height: size.size / 2 },
      sign(WORDS.voter, { bold: true }),
      sign(WORDS.voterHint, { italic: true }),
      { cells: [], height: 2 * size.size },
      ...notesFor(kind).map((note) => across(note, { ...small, italic: true })),
    ],
    criteria: (papersOf(kind.regulation).ballotCriteria ?? []).map((line) =>
      across(line, { ...PROSE, ...small, bold: !line.startsWith("-") }),
    ),
  };
}

/** The rows of one sheet and how it is broken into pages. */
interface Pages extends Pick<PlanPage, "isSinglePage"> {
  readonly size: BallotSize;
  readonly rows: readonly FormRow[];
  readonly breaks: readonly number[];
}

const ONE_PAGE = { isSinglePage: true, breaks: [] };

/** As many copies on one page as the size says, what voters judge by on its back; `null` when they do not fit. */
function pagesOf({ above, table, below, criteria }: Copy, size: BallotSize): Pages | null {
  const front = [...above, ...table, ...below];
  const heights = (rows: readonly FormRow[]) => rows.map((row) => rowHeight(sheetOf(size), row));
  const whole = stacked([...front, ...criteria], size);
  if (fitsOnePage(heights(whole), size)) return { ...ONE_PAGE, size, rows: whole };
  const sides = [front, criteria].map((rows) => stacked(rows, size));
  const [first = []] = sides;
  if (criteria.length === 0 || !sides.every((rows) => fitsOnePage(heights(rows), size))) return null;
  return { isSinglePage: false, breaks: [first.length], size, rows: sides.flat() };
}

function flowing({ above, table, below, criteria }: Copy, size: BallotSize): Pages {
  const lines = tableRows(table.slice(0, HEAD_ROWS), table.slice(HEAD_ROWS), true);
  const rows = [...above, ...lines, ...kept(below), ...criteria];
  return { isSinglePage: false, breaks: [], size, rows };
}

function laidOut(record: CountRecord, kind: KindResult, options: ReportOptions): Pages {
  const largest = flowingSize(kind);
  return (
    sizesFrom(options.ballotsPerPage)
      .map((size) => pagesOf(copyOf(record, kind, size, options), size))
      .find((pages) => pages !== null) ?? flowing(copyOf(record, kind, largest, options), largest)
  );
}

/**
 * The ballot of one kind, ready to print: Phụ lục 3 of Kế hoạch 171-KH/TU, a row per person who is voted on. One
 * sheet is one page of as many copies as chosen, or of fewer where the people would become too small to read; a
 * list that is longer than a page runs on under a repeated head.
 *
 * @returns a plan of A4, whose `papers` says how many ballots stand on a page; where the ballot prints what voters judge by and it does not fit, that is the second page,
 *   to be printed on the back
 */
export function ballots(record: CountRecord, kind: KindResult, options: ReportOptions): SheetPlan {
  const { size, rows, ...pages } = laidOut(record, kind, options);
  const { orientation, margins, size: letters } = size;
  return formSheet({
    name: WORDS.sheetName,
    columns: columnsOf(size),
    rows: rows.map((row) => beside(row, size)),
    orientation,
    margins,
    size: letters,
    isUnnumbered: true,
    papers: size.across * size.down,
    ...pages,
  });
}

/** Phụ lục 3 of every kind of ballot. */
export const BALLOTS: KindForm & { readonly id: "ballots" } = {
  id: "ballots",
  sheetName: WORDS.sheetName,
  scope: "kind",
  isOffered: (_, { people }) => people.length > 0,
  plan: ballots,
};
