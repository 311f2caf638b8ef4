import { createRoot } from "react-dom/client";
import type { Locale } from "../locales/locale";
import type { WorkbookRoom } from "../workbook/api";
import { App } from "./App";
import { hearWindow, type PaneEvents } from "./events";

/** Where a browser does not say when it has nothing to do, so long after the start. */
const QUIET_MS = 5000;

/** Has the rest of the pane fetched once nothing else is to be done. What cannot be fetched now is asked for later. */
function whenQuiet(fetchRest: () => Promise<void>): void {
  const fetchNow = () => void fetchRest().catch(() => undefined);
  if ("requestIdleCallback" in window) window.requestIdleCallback(fetchNow, { timeout: QUIET_MS });
  else setTimeout(fetchNow, QUIET_MS);
}

interface Mounting {
  /** What the ribbon asks for; those of this window unless told. */
  readonly events?: PaneEvents;
  /** Called when an error that no part of the pane caught took all of it away. */
  readonly onDead?: () => void;
}

/** Whoever looks after the add-in finds the error in the console of the page. */
function report(error: unknown): void {
  if ("reportError" in window) reportError(error);
}

/**
 * Puts the pane into an element.
 *
 * @param room - the workbook it works on
 * @returns takes the pane away again
 */
export function mountPane(
  element: HTMLElement,
  room: WorkbookRoom,
  locale: Locale,
  { events = hearWindow(window), onDead }: Mounting = {},
): () => void {
  const fetchRest = () => whenQuiet(() => import("./parts").then(({ fetchParts }) => fetchParts(locale)));
  document.body.style.margin = "0";
  const die = (error: unknown) => {
    report(error);
    // After React is through with the error: then the element is free for another pane.
    queueMicrotask(() => {
      root.unmount();
      onDead?.();
    });
  };
  const root = createRoot(element, { onUncaughtError: die });
  root.render(<App room={room} locale={locale} events={events} onReady={fetchRest} />);
  return () => root.unmount();
}
