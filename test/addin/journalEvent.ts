import type { JournalEvent } from "../../src/core/journal/journal";

/** What somebody did with the ballots of the first sample. */
export const journalEvent = (what: string, content: string): JournalEvent => ({
  at: "2023-12-13 10:05:00",
  by: "Nguyễn Văn A",
  what,
  range: "Phiếu!C5:O50",
  regulation: "96-QD/TW",
  content,
});
