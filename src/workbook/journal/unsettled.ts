import { cellsText } from "../../core/entries/entry";
import {
  endOf,
  JOURNAL_COLUMNS,
  JOURNAL_START,
  journalRow,
  type JournalEnd,
  type JournalEvent,
  type JournalRow,
} from "../../core/journal/journal";
import type { Cell } from "../../core/sheet/cell";
import type { Journal } from "./sheet";

const textsOf = (line: readonly Cell[]): JournalRow =>
  Array.from({ length: JOURNAL_COLUMNS }, (_, at) => cellsText([line[at] ?? null]));

/** Where the next line goes on from: the last on the sheet, else what the workbook remembers of a lost sheet. */
export function endOfJournal({ lines, kept }: Journal): JournalEnd {
  const last = lines?.slice(1).at(-1);
  return last ? endOf(textsOf(last)) : (kept ?? JOURNAL_START);
}

/** What a line says happened, without its number and hashes. */
const said = (line: readonly Cell[]) => JSON.stringify(textsOf(line).slice(1, JOURNAL_COLUMNS - 2));

/**
 * Takes out the events whose lines stand on the sheet already: a write that was cut short may have left them there, and
 * them among those that wait. Each later line is taken for one event.
 *
 * @param since - number of the last line that was there before
 */
export function unsettled(
  events: readonly JournalEvent[],
  lines: Journal["lines"],
  since: number,
): readonly JournalEvent[] {
  const later = (lines ?? []).slice(1).filter((line) => endOf(textsOf(line)).number > since);
  const written = later.map(said);
  return events.filter((event) => {
    const at = written.indexOf(said(journalRow(event, JOURNAL_START)));
    if (at >= 0) written.splice(at, 1);
    return at < 0;
  });
}
