import type { JournalEvent } from "../../core/journal/journal";
import { askPending, keepPending } from "./pending";
import type { Journal } from "./sheet";
import { unsettled } from "./unsettled";

interface Unsure {
  readonly events: readonly JournalEvent[];
  /** Number of the last line before they may have come to the sheet. */
  readonly since: number;
}

const NONE: Unsure = { events: [], since: Infinity };

/** Lines of which the workbook did not say that it has or keeps them. This page holds them for the next write. */
const held: { unsure: Unsure } = { unsure: NONE };

/**
 * Has lines kept; those that the host does not even keep for later are held by this page.
 *
 * @param since - number of the last line before they may have come to the sheet; none where they cannot be there
 */
export async function orHold(
  events: readonly JournalEvent[],
  keep: () => Promise<unknown>,
  since = Infinity,
): Promise<void> {
  const before = held.unsure;
  try {
    await keep();
    held.unsure = NONE;
  } catch (error) {
    held.unsure = { events, since: Math.min(since, before.since) };
    throw error;
  }
}

/** Takes what is held before new lines. */
export function withHeld(news: readonly JournalEvent[]): readonly JournalEvent[] {
  return [...held.unsure.events, ...news];
}

const isSame = (one: JournalEvent, other: JournalEvent) => JSON.stringify(one) === JSON.stringify(other);

/** Lines without those that the workbook was not sure of, and keeps or has all the same. */
export function notThere(
  events: readonly JournalEvent[],
  { pending, lines }: Pick<Journal, "pending" | "lines">,
): readonly JournalEvent[] {
  const { events: unsure, since } = held.unsure;
  const missing = unsettled(unsure, lines, since).filter(
    (event) => !pending.some((own) => isSame(own, event)),
  );
  return events.filter((event) => !unsure.includes(event) || missing.includes(event));
}

/** Adds lines to those that wait. Two syncs. */
export async function addPending(
  context: Excel.RequestContext,
  events: readonly JournalEvent[],
): Promise<void> {
  const asked = askPending(context);
  await context.sync();
  const pending = asked();
  keepPending(context, [...pending, ...notThere(events, { pending, lines: null })]);
  await context.sync();
}

/** Has new lines wait, with those that are held, save where these may stand on the sheet, which only a write looks at. */
export async function haveWait(context: Excel.RequestContext, news: readonly JournalEvent[]): Promise<void> {
  const before = held.unsure;
  const mayStand = before.since !== Infinity;
  const all = withHeld(news);
  try {
    await addPending(context, mayStand ? news : all);
    if (!mayStand) held.unsure = NONE;
  } catch (error) {
    held.unsure = { ...before, events: all };
    throw error;
  }
}
