import type { Cell } from "../../core/sheet/cell";
import { gridOf } from "../../core/sheet/grid";
import { finding, type Finding, type Result } from "../../core/finding/finding";
import {
  endOf,
  JOURNAL_COLUMNS,
  JOURNAL_SHEET,
  journalRows,
  type JournalEnd,
  type JournalEvent,
} from "../../core/journal/journal";
import { verifyJournal as verify } from "../../core/journal/verify";
import { JOURNAL_HEAD, JOURNAL_WORDS } from "../../report/forms/journal.words";
import { attempt, isDenied } from "../attempt";
import { ifPossible } from "../tryAgain";
import { keepForLater } from "./keepForLater";
import { keepPending } from "./pending";
import { END_SETTING, freezeHead, lookAt, makeSheet, protect, type Journal } from "./sheet";
import { endOfJournal, unsettled } from "./unsettled";
import { addPending, haveWait, notThere, orHold, withHeld } from "./unsure";

const [RANGE, REGULATION, CONTENT, WHAT] = [4, 5, 6, 3] as const;
/** What the clerk ordered: the workbook was written to just now. All else waits for one of these. */
const ORDERED: ReadonlySet<string> = new Set([
  JOURNAL_WORDS.written,
  JOURNAL_WORDS.settled,
  JOURNAL_WORDS.undone,
  JOURNAL_WORDS.converted,
]);

function isOurs(lines: readonly (readonly Cell[])[]): boolean {
  return lines.length === 0 || JOURNAL_HEAD.every((head, at) => lines[0]?.[at] === head);
}

/** Reading the same ballots again with the same outcome is nothing new, on the sheet or among what waits. */
function newsOf(
  events: readonly JournalEvent[],
  lines: readonly (readonly Cell[])[],
): readonly JournalEvent[] {
  const isSame = (one: JournalEvent, content: Cell | undefined, regulation: Cell | undefined) =>
    one.content === content && one.regulation === regulation;
  return events.filter((event, at) => {
    if (event.what !== JOURNAL_WORDS.read) return true;
    const earlier = events
      .slice(0, at)
      .findLast(({ what, range }) => what === event.what && range === event.range);
    if (earlier) return !isSame(event, earlier.content, earlier.regulation);
    const last = lines.findLast((line) => line[WHAT] === event.what && line[RANGE] === event.range);
    return !isSame(event, last?.[CONTENT], last?.[REGULATION]);
  });
}

/** Takes out lines one of which reads back differently; the others wait for the next time. */
async function takeOut(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: Excel.Range,
  end: JournalEnd,
  others: readonly JournalEvent[],
) {
  sheet.protection.unprotect();
  range.clear();
  protect(sheet);
  keepPending(context, others);
  context.workbook.settings.add(END_SETTING, end);
  await context.sync();
}

/**
 * The lines that are to be written next time after some read back differently: all but those. Where none reads back as
 * written, the sheet is at fault, and only what is new is given up, as F511 says.
 */
function stillToWrite(
  events: readonly JournalEvent[],
  isSpoilt: readonly boolean[],
  waiting: readonly JournalEvent[],
): readonly JournalEvent[] {
  if (isSpoilt.every((is) => is)) return waiting;
  return events.filter((_, at) => isSpoilt[at] !== true);
}

/** Writes lines under the others, protected again at once; what reads back differently is taken out. */
async function writeLines(
  context: Excel.RequestContext,
  journal: Journal,
  events: readonly JournalEvent[],
  waiting: readonly JournalEvent[],
): Promise<string | null> {
  const rows = journalRows(events, endOfJournal(journal));
  const isNew = journal.lines === null;
  const sheet = isNew ? makeSheet(context) : context.workbook.worksheets.getItem(JOURNAL_SHEET);
  if (journal.isProtected) sheet.protection.unprotect();
  if (journal.lines?.length === 0)
    sheet.getRangeByIndexes(0, 0, 1, JOURNAL_COLUMNS).values = [[...JOURNAL_HEAD]];
  const first = Math.max(1, journal.lines?.length ?? 1);
  const range = sheet.getRangeByIndexes(first, 0, rows.length, JOURNAL_COLUMNS);
  range.format.wrapText = true;
  range.format.verticalAlignment = "Top";
  range.numberFormat = rows.map((row) => row.map(() => "@"));
  range.values = rows.map((row) => [...row]);
  keepPending(context, []);
  context.workbook.settings.add(END_SETTING, endOf(rows.at(-1) ?? []));
  protect(sheet);
  range.load("values");
  await context.sync();
  const values = range.values as unknown[][];
  const read = values.flat();
  const at = rows.flat().findIndex((text, index) => read[index] !== text);
  if (at < 0) return null;
  const isSpoilt = rows.map((row, line) => row.some((text, place) => values[line]?.[place] !== text));
  await takeOut(context, sheet, range, endOfJournal(journal), stillToWrite(events, isSpoilt, waiting));
  return `${String(rows.flat()[at])} ≠ ${String(read[at])}`;
}

/** Writes what waits and what is new. */
async function write(
  context: Excel.RequestContext,
  journal: Journal,
  events: readonly JournalEvent[],
): Promise<Result<null>> {
  if (!isOurs(journal.lines ?? [])) {
    await addPending(context, events);
    return { ok: false, finding: finding("F513", { sheet: JOURNAL_SHEET }) };
  }
  const waiting = unsettled(journal.pending, journal.lines, journal.kept?.number ?? 0);
  const news = newsOf([...waiting, ...notThere(events, journal)], journal.lines ?? []);
  const fault = await writeLines(context, journal, news, waiting);
  if (fault !== null) return { ok: false, finding: finding("F511", { reason: fault }) };
  if (journal.lines === null) await freezeHead();
  return { ok: true, value: null };
}

async function flush(events: readonly JournalEvent[]): Promise<Result<null>> {
  const before = await attempt("F511", lookAt);
  const done = before.ok ? await attempt("F511", (context) => write(context, before.value, events)) : before;
  const known = before.ok ? before.value : null;
  const since = known ? endOfJournal(known).number : Infinity;
  const keep = () => (done.ok ? Promise.resolve() : keepForLater(events, known));
  await ifPossible(() => orHold(events, keep, since));
  return done.ok ? done.value : { ok: false, finding: lockedOr(done.finding) };
}

function lockedOr(refusal: Finding): Finding {
  return isDenied(refusal) ? finding("F541", { sheet: JOURNAL_SHEET }) : refusal;
}

function append(news: readonly JournalEvent[]): Promise<Result<null>> {
  if (news.some(({ what }) => ORDERED.has(what))) return flush(withHeld(news));
  return attempt("F511", async (context) => {
    await haveWait(context, news);
    return null;
  });
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Adds lines to the journal, one call after the other. The sheet is written only with a line about something that the
 * clerk had written to the workbook; lines before it wait in a setting, which takes nothing from the clerk's undo list.
 * Five syncs at most. A refusal changes nothing else, and its lines wait for the next time.
 *
 * @returns F511 when the host refuses, F541 when the sheet is locked, F513 when it holds something else
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
    const { lines, typed, kept } = await lookAt(context);
    if (lines === null && kept === null) return { ok: true, value: null };
    // A formula that gives a line as it was written may give another one tomorrow.
    if (!isOurs(typed)) return { ok: false, finding: finding("F513", { sheet: JOURNAL_SHEET }) };
    const grid = gridOf({ sheet: JOURNAL_SHEET, row: 0, column: 0, cells: typed });
    return verify(grid, kept);
  });
  return done.ok ? done.value : done;
}
