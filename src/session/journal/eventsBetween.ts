import type { JournalEvent } from "../../core/journal/journal";
import type { ReadyState } from "../store/state";
import { acceptanceEvents, readEvent, withdrawnEvents, writtenEvent, type Author } from "./journalEvents";
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

function report(before: ReadyState, after: ReadyState, author: Author): readonly JournalEvent[] {
  const { report: now } = after;
  if (now.status !== "done" || now === before.report) return [];
  return [writtenEvent(author, now)];
}

/** What happened between two states of the pane, as lines of the journal. */
export function eventsBetween(before: ReadyState, after: ReadyState, now: Date): readonly JournalEvent[] {
  const { clerk, regulation, custom } = after.setup;
  const author: Author = {
    at: journalTime(now),
    by: clerk,
    regulation: custom?.name === undefined || custom.name === "" ? regulation : custom.name,
  };
  return [
    ...reading(before, after, author),
    ...acceptanceEvents(author, before.setup.accepted, after.setup.accepted),
    ...report(before, after, author),
  ];
}
