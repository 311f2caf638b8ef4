import type { JournalEvent } from "../../core/journal/journal";
import type { Written } from "../../report/documents";
import type { ReadyState } from "../store/state";
import {
  acceptanceEvents,
  readEvent,
  replacedEvent,
  withdrawnEvents,
  writtenEvent,
  type Author,
} from "./journalEvents";
import { journalTime } from "./journalTime";

function reading(
  { reading: before }: ReadyState,
  after: ReadyState,
  author: Author,
): readonly JournalEvent[] {
  const { record } = after.reading;
  if (record === null || record === before.record) return [];
  // Answers to findings make a new record of the same data.
  const isSameData =
    before.record?.data === record.data && before.record.kinds.length === record.kinds.length;
  return [
    ...(isSameData ? [] : record.kinds.map((kind) => readEvent(author, kind, record.data))),
    ...withdrawnEvents(author, before.record, record),
  ];
}

/** A report that was written, and the id of the one that was deleted for it. */
export interface TakenPlace extends Written {
  readonly replaced?: string | undefined;
}

/**
 * What happened since a state that stands in the journal, as its next lines.
 *
 * @param reports - written meanwhile
 */
export function eventsSince(
  before: ReadyState,
  after: ReadyState,
  reports: readonly TakenPlace[],
  now: Date,
): readonly JournalEvent[] {
  const { clerk, regulation, custom } = after.setup;
  const author: Author = {
    at: journalTime(now),
    by: clerk,
    regulation: custom?.name === undefined || custom.name === "" ? regulation : custom.name,
  };
  return [
    ...reading(before, after, author),
    ...acceptanceEvents(author, before.setup.accepted, after.setup.accepted),
    ...reports.flatMap((report) => [
      writtenEvent(author, report),
      ...(report.replaced === undefined ? [] : [replacedEvent(author, report.replaced, report)]),
    ]),
  ];
}
