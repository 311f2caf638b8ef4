import type { Cell } from "../core/sheet/cell";
import { gridOf } from "../core/sheet/grid";
import { cellsText } from "../core/entries/entry";
import { finding, type Result } from "../core/finding/finding";
import {
  endOf,
  JOURNAL_COLUMNS,
  JOURNAL_SHEET,
  JOURNAL_START,
  journalRows,
  type JournalEnd,
  type JournalEvent,
  type JournalRow,
} from "../core/journal/journal";
import { verifyJournal as verify } from "../core/journal/verify";
import { JOURNAL_HEAD, JOURNAL_WORDS } from "../report/forms/journal.words";
import { attempt } from "./attempt";
import { ifPossible } from "./tryAgain";

const SETTING = "TinNhiem.NhatKy";
/** In points, by column. */
const WIDTHS = [40, 110, 120, 120, 120, 80, 320, 80, 80];
const [RANGE, REGULATION, CONTENT, WHAT] = [4, 5, 6, 3] as const;

function isEnd(value: unknown): value is JournalEnd {
  if (typeof value !== "object" || value === null) return false;
  return (
    "number" in value && typeof value.number === "number" && "hash" in value && typeof value.hash === "string"
  );
}

/** The journal as the workbook holds it. */
interface Journal {
  /** `null` when there is no such sheet. */
  readonly lines: readonly (readonly Cell[])[] | null;
  /** The last line as the workbook remembers it. */
  readonly kept: JournalEnd | null;
}

async function lookAt(context: Excel.RequestContext): Promise<Journal> {
  const { worksheets, settings } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(JOURNAL_SHEET).load("name");
  const setting = settings.getItemOrNullObject(SETTING).load("value");
  await context.sync();
  const remembered: unknown = setting.isNullObject ? null : setting.value;
  const kept = isEnd(remembered) ? remembered : null;
  if (sheet.isNullObject) return { lines: null, kept };
  const used = sheet.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex");
  await context.sync();
  if (used.isNullObject) return { lines: [], kept };
  const before = Array<Cell>(used.columnIndex).fill(null);
  const above = Array<readonly Cell[]>(used.rowIndex).fill([]);
  return { lines: [...above, ...(used.values as Cell[][]).map((row) => [...before, ...row])], kept };
}

function isOurs(lines: readonly (readonly Cell[])[]): boolean {
  return lines.length === 0 || JOURNAL_HEAD.every((head, at) => lines[0]?.[at] === head);
}

/** Reading the same ballots again with the same outcome is nothing new. */
function isNews(event: JournalEvent, lines: readonly (readonly Cell[])[]): boolean {
  if (event.what !== JOURNAL_WORDS.read) return true;
  const last = lines.findLast((line) => line[WHAT] === event.what && line[RANGE] === event.range);
  return last?.[CONTENT] !== event.content || last[REGULATION] !== event.regulation;
}

const textsOf = (line: readonly Cell[]): JournalRow =>
  Array.from({ length: JOURNAL_COLUMNS }, (_, at) => cellsText([line[at] ?? null]));

/** Where the next line goes on from: the last on the sheet, else what the workbook remembers of a lost sheet. */
function endOfJournal({ lines, kept }: Journal): JournalEnd {
  const last = lines?.slice(1).at(-1);
  return last ? endOf(textsOf(last)) : (kept ?? JOURNAL_START);
}

function makeSheet(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(JOURNAL_SHEET);
  WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  const head = sheet.getRangeByIndexes(0, 0, 1, JOURNAL_COLUMNS);
  head.values = [[...JOURNAL_HEAD]];
  head.format.font.bold = true;
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.paperSize = "A4";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintTitleRows("$1:$1");
  return sheet;
}

function protect(sheet: Excel.Worksheet): void {
  sheet.protection.protect({ allowFormatColumns: true, allowAutoFilter: true });
}

/** Writes lines under the others, protected again at once; what reads back differently is taken out. */
async function writeLines(
  context: Excel.RequestContext,
  journal: Journal,
  rows: readonly JournalRow[],
): Promise<string | null> {
  const isNew = journal.lines === null;
  const sheet = isNew ? makeSheet(context) : context.workbook.worksheets.getItem(JOURNAL_SHEET);
  if (!isNew) sheet.protection.unprotect();
  if (journal.lines?.length === 0)
    sheet.getRangeByIndexes(0, 0, 1, JOURNAL_COLUMNS).values = [[...JOURNAL_HEAD]];
  const range = sheet.getRangeByIndexes(
    Math.max(1, journal.lines?.length ?? 1),
    0,
    rows.length,
    JOURNAL_COLUMNS,
  );
  range.format.wrapText = true;
  range.format.verticalAlignment = "Top";
  range.numberFormat = rows.map((row) => row.map(() => "@"));
  range.values = rows.map((row) => [...row]);
  protect(sheet);
  context.workbook.settings.add(SETTING, endOf(rows.at(-1) ?? []));
  range.load("values");
  await context.sync();
  const read = (range.values as unknown[][]).flat();
  const at = rows.flat().findIndex((text, index) => read[index] !== text);
  if (at < 0) return null;
  sheet.protection.unprotect();
  range.clear();
  protect(sheet);
  context.workbook.settings.add(SETTING, endOfJournal(journal));
  await context.sync();
  return `${String(rows.flat()[at])} ≠ ${String(read[at])}`;
}

/** The head stays in sight; what Excel refuses while another workbook is in front costs that alone. */
function freezeHead(): Promise<void> {
  return ifPossible(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(JOURNAL_SHEET);
      sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, 1, 1));
      await context.sync();
    }),
  );
}

async function append(events: readonly JournalEvent[]): Promise<Result<null>> {
  const done = await attempt("F511", async (context): Promise<Result<null>> => {
    const journal = await lookAt(context);
    if (!isOurs(journal.lines ?? [])) {
      return { ok: false, finding: finding("F513", { sheet: JOURNAL_SHEET }) };
    }
    const news = events.filter((event) => isNews(event, journal.lines ?? []));
    if (news.length === 0) return { ok: true, value: null };
    const fault = await writeLines(context, journal, journalRows(news, endOfJournal(journal)));
    if (fault === null && journal.lines === null) await freezeHead();
    return fault === null
      ? { ok: true, value: null }
      : { ok: false, finding: finding("F511", { reason: fault }) };
  });
  if (!done.ok) await closeAgain();
  return done.ok ? done.value : done;
}

/** What was cut short may have left the sheet open. */
async function closeAgain(): Promise<void> {
  await attempt("F511", async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(JOURNAL_SHEET).load("name");
    sheet.protection.load("protected");
    await context.sync();
    if (sheet.isNullObject || sheet.protection.protected) return;
    protect(sheet);
    await context.sync();
  });
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Adds lines to the journal, one call after the other. Four syncs at most. A refusal changes nothing else.
 *
 * @returns F511 when the host refuses, F513 when the sheet holds something else
 */
export function appendJournal(events: readonly JournalEvent[]): Promise<Result<null>> {
  const mine = turn.then(() => append(events));
  turn = mine;
  return mine;
}

/**
 * Checks the journal. Two syncs.
 *
 * @returns its last line; `null` when there is no journal; F512 at the first line that is not as it was written
 */
export async function verifyJournal(): Promise<Result<JournalEnd | null>> {
  const done = await attempt("F501", async (context): Promise<Result<JournalEnd | null>> => {
    const { lines, kept } = await lookAt(context);
    if (lines === null && kept === null) return { ok: true, value: null };
    if (!isOurs(lines ?? [])) return { ok: false, finding: finding("F513", { sheet: JOURNAL_SHEET }) };
    const grid = gridOf({ sheet: JOURNAL_SHEET, row: 0, column: 0, cells: lines ?? [] });
    return verify(grid, kept);
  });
  return done.ok ? done.value : done;
}
