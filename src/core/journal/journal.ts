import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The sheet that keeps the journal. */
export const JOURNAL_SHEET = "TN_NhatKy";

/** What happened: ids, said in words when the row is written. */
export type JournalWhat =
  "read" | "accepted" | "withdrawn" | "settled" | "undone" | "written" | "replaced" | "converted";

/** One thing that happened, as it goes into the journal. */
export interface JournalEvent {
  /** dd/mm/yyyy hh:mm:ss; yyyy-mm-dd in front in the lines of earlier versions. */
  readonly at: string;
  readonly by: string;
  readonly what: string;
  /** Where: sheet and A1, or `""`. */
  readonly range: string;
  readonly regulation: string;
  readonly content: string;
}

/** A line of the journal as it stands on the sheet: number, the event, the hash of the line before, its own. */
export type JournalRow = readonly string[];

/** Digits of the short code of a line: 80 bits, so that nobody makes another line of the same code. */
const SHORT_DIGITS = 20;

/**
 * The beginning of a line's hash as it can be copied onto paper by hand and read out.
 *
 * @example shortCode("7f3a91c2b4e0d51688aa…") // "7F3A-91C2-B4E0-D516-88AA"
 */
export function shortCode(hash: string): string {
  const groups = hash
    .slice(0, SHORT_DIGITS)
    .toUpperCase()
    .match(/.{1,4}/g);
  return (groups ?? []).join("-");
}

/** The last line that was written: its number and hash. */
export interface JournalEnd {
  readonly number: number;
  readonly hash: string;
}

/** Columns of the journal, in order. */
export const JOURNAL_COLUMNS = 9;

/** Before the first line. */
export const JOURNAL_START: JournalEnd = { number: 0, hash: "" };

/** A cell holds no more than 32,767 characters. */
const LONGEST = 2000;

/** Text as a cell gives it back: one kind of line break, no apostrophe in front that Excel would swallow. */
function cellText(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/g, "\n").replace(/^'/, "\u2019").slice(0, LONGEST);
}

/** SHA-256 over the texts of a line, the hash of the line before among them. */
export function rowHash(texts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(texts).normalize("NFC"))));
}

/** The next line of a journal. */
export function journalRow(event: JournalEvent, { number, hash }: JournalEnd): JournalRow {
  const { at, by, what, range, regulation, content } = event;
  const texts = [String(number + 1), at, by, what, range, regulation, content, hash].map(cellText);
  return [...texts, rowHash(texts)];
}

/** Several lines after one another. */
export function journalRows(events: readonly JournalEvent[], end: JournalEnd): readonly JournalRow[] {
  const rows: JournalRow[] = [];
  let last = end;
  for (const event of events) {
    const row = journalRow(event, last);
    last = endOf(row);
    rows.push(row);
  }
  return rows;
}

/** Number and hash of a line. */
export function endOf(row: JournalRow): JournalEnd {
  return { number: Number(row[0]), hash: String(row[JOURNAL_COLUMNS - 1]) };
}
