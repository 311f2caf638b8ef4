import { finding, hasCode, type Finding } from "../../core/finding/finding";
import type { WorkbookRoom } from "../../workbook/api";
import { SESSION } from "../later";
import type { PaneAction } from "../store/actions";
import type { Store } from "../store/createStore";
import type { ReadyState } from "../store/state";
import type { TakenPlace } from "./eventsSince";

/** A reason or a name changes letter by letter; the journal waits for a pause and for the field to be left. */
const PAUSE = 1500;

/** Actions that may give the journal something to tell, at the latest with the name of who counts. */
const TOLD: ReadonlySet<PaneAction["type"]> = new Set<PaneAction["type"]>([
  "counted",
  "warningAccepted",
  "acceptanceDropped",
  "clerkTyped",
  "clerkSigned",
  "undone",
  "redone",
  "reportDone",
]);

/** The id of the report that was deleted; `undefined` where none was. */
function replacedBy(former: Finding | null | undefined): string | undefined {
  return former && hasCode(former, "N680") ? former.facts.report : undefined;
}

/** What the journal does not tell yet. */
interface Untold {
  /** The state as far as it stands in the journal. */
  since: ReadyState;
  reports: TakenPlace[];
}

interface JournalParts {
  readonly store: Store;
  readonly room: Pick<WorkbookRoom, "appendJournal">;
  /** Whether a text is being typed. */
  readonly isTyping: () => boolean;
}

/** Writes what is not told yet, unless nobody is named who counts. */
async function tell({ store, room }: JournalParts, untold: Untold): Promise<void> {
  const state = store.getState();
  if (state.status !== "ready" || state.setup.clerk === "") return;
  const { since, reports } = untold;
  untold.since = state;
  untold.reports = [];
  const { eventsSince } = await SESSION.eventsSince();
  const events = eventsSince(since, state, reports, new Date());
  if (events.length === 0) return;
  const done = await room.appendJournal(events);
  if (!done.ok) store.dispatch({ type: "saveFailed", finding: done.finding });
}

/**
 * Keeps the journal of what happens in the steps: ballots read, explanations, reports. It begins with the name of who
 * counts, and then tells what happened before as well. What is refused is said and blocks nothing.
 *
 * @returns ends it
 */
export function keepJournal(parts: JournalParts): () => void {
  const { store, isTyping } = parts;
  let untold: Untold | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    if (isTyping()) {
      timer = setTimeout(run, PAUSE);
      return;
    }
    if (untold === null) return;
    tell(parts, untold).catch((error: unknown) => {
      store.dispatch({ type: "saveFailed", finding: finding("F511", { reason: String(error) }) });
    });
  };
  const stop = store.listen((action, _, after) => {
    if (after.status !== "ready") {
      untold = null;
      return;
    }
    untold ??= { since: after, reports: [] };
    if (action.type === "reportDone") {
      untold.reports.push({ ...action.written, replaced: replacedBy(action.former) });
    }
    // An edit of the sheets is told with what the clerk does next: nothing is written in answer to an event.
    if (!TOLD.has(action.type) || (action.type === "counted" && action.isLive === true)) return;
    clearTimeout(timer);
    // What was written to the workbook is in the journal before the pane can be closed.
    timer = setTimeout(run, untold.reports.length > 0 ? 0 : PAUSE);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
