import { JOURNAL_SHEET, type JournalEvent } from "../../core/journal/journal";
import { runPatiently } from "../patient";
import { keepPending } from "./pending";
import { END_SETTING, lookAt, protect, type Journal } from "./sheet";
import { endOfJournal, unsettled } from "./unsettled";
import { notThere } from "./unsure";

/**
 * What was cut short may have left the sheet open; lines that did not get there wait for the next time.
 *
 * @param before - the journal before the lines were written; `null` where it could not be read
 */
export async function keepForLater(events: readonly JournalEvent[], before: Journal | null): Promise<void> {
  await runPatiently(async (context) => {
    const journal = await lookAt(context);
    const all = [...journal.pending, ...notThere(events, journal)];
    const waiting = before ? unsettled(all, journal.lines, endOfJournal(before).number) : all;
    keepPending(context, waiting);
    if (waiting.length < all.length) context.workbook.settings.add(END_SETTING, endOfJournal(journal));
    if (journal.lines !== null && !journal.isProtected) {
      protect(context.workbook.worksheets.getItem(JOURNAL_SHEET));
    }
    await context.sync();
  });
}
