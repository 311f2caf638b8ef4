import type { Written } from "../../report/documents";
import type { Acceptance } from "../../core/setup/acceptance";
import type { JournalEvent, JournalWhat } from "../../core/journal/journal";
import type { CountRecord, KindResult } from "../../core/record/record";
import { fill, type Facts } from "../../locales/locale";
import { JOURNAL_CONTENT, JOURNAL_WORDS } from "../../report/forms/journal.words";

/** What every line of the journal carries: when, who, by which regulation. */
export interface Author {
  readonly at: string;
  readonly by: string;
  readonly regulation: string;
}

type Content = keyof typeof JOURNAL_CONTENT;

function event(
  author: Author,
  what: JournalWhat,
  range: string,
  content: Content,
  facts: Facts,
): JournalEvent {
  return { ...author, what: JOURNAL_WORDS[what], range, content: fill(JOURNAL_CONTENT[content], facts) };
}

/** So many digits of a fingerprint tell two apart for a reader. */
const SHOWN_DIGITS = 16;

/** Ballots of a kind that were read. */
export function readEvent(author: Author, kind: KindResult, data: string): JournalEvent {
  const facts = {
    label: kind.label === "" ? "" : `${kind.label}: `,
    ballots: kind.collected,
    people: kind.people.length,
    data: data.slice(0, SHOWN_DIGITS).toUpperCase(),
  };
  return event(
    { ...author, regulation: kind.regulation },
    "read",
    `${kind.sheet}!${kind.marks}`,
    "read",
    facts,
  );
}

function aboutWarning({ code, person, reason }: Acceptance): Facts {
  return { subject: [code, person].filter((part) => part !== "").join(" "), reason };
}

/** Whether two explanations are the same one, with the same words. */
const isSame = (one: Acceptance, other: Acceptance) =>
  one.code === other.code && one.person === other.person && one.reason === other.reason;

const isIn = (list: readonly Acceptance[], item: Acceptance) => list.some((other) => isSame(item, other));

/** What became of explanations between two moments: given, taken back, or withdrawn because the data changed. */
export function acceptanceEvents(
  author: Author,
  before: readonly Acceptance[],
  after: readonly Acceptance[],
): readonly JournalEvent[] {
  const given = after.filter((item) => item.reason.trim() !== "" && !isIn(before, item));
  const gone = before.filter((item) => item.reason.trim() !== "" && !isIn(after, item));
  return [
    ...gone.map((item) => event(author, "withdrawn", "", "withdrawn", aboutWarning(item))),
    ...given.map((item) =>
      event({ ...author, by: item.by || author.by }, "accepted", "", "accepted", aboutWarning(item)),
    ),
  ];
}

/** Explanations that the data no longer bears out. */
export function withdrawnEvents(
  author: Author,
  before: CountRecord | null,
  after: CountRecord,
): readonly JournalEvent[] {
  const known = before?.withdrawn ?? [];
  return after.withdrawn
    .filter((item) => !isIn(known, item))
    .map((item) => event(author, "withdrawn", "", "withdrawnByData", aboutWarning(item)));
}

/** A report that was written. */
export function writtenEvent(author: Author, { sheets, isDraft, id }: Written): JournalEvent {
  const facts = { sheets: sheets.join(", "), id };
  return event(author, "written", "", isDraft ? "writtenDraft" : "written", facts);
}

/** A former report that was deleted, since it was as it was written and another took its place. */
export function replacedEvent(author: Author, former: string, { id }: Written): JournalEvent {
  return event(author, "replaced", "", "replaced", { former, id });
}

/** A difference between two entries that was settled by what the paper says. */
export function settledEvent(
  author: Author,
  cell: string,
  facts: {
    readonly ballot: number;
    readonly person: string;
    readonly before: string;
    readonly after: string;
    readonly source: string;
  },
): JournalEvent {
  return event(author, "settled", cell, "settled", facts);
}

/** The last settlement, taken back. */
export function undoneEvent(author: Author, cell: string, before: string, after: string): JournalEvent {
  return event(author, "undone", cell, "undone", { before, after });
}

/** A sheet of old fonts that was converted to a new one. */
export function convertedEvent(author: Author, from: string, sheet: string, texts: number): JournalEvent {
  return event(author, "converted", from, "converted", { sheet, texts });
}
