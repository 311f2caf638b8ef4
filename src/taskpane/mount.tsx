import { createRoot } from "react-dom/client";
import type { Locale } from "../locales/locale";
import type { WorkbookRoom } from "../workbook/api";
import { App } from "./App";
import { hearWindow, type PaneEvents } from "./events";

/**
 * Puts the pane into an element.
 *
 * @param room - the workbook it works on
 * @param events - what the ribbon asks for; those of this window unless told
 * @returns takes the pane away again
 */
export function mountPane(
  element: HTMLElement,
  room: WorkbookRoom,
  locale: Locale,
  events: PaneEvents = hearWindow(window),
): () => void {
  document.body.style.margin = "0";
  const root = createRoot(element);
  root.render(<App room={room} locale={locale} events={events} />);
  return () => root.unmount();
}
