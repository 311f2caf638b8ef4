import type { Shown } from "./redoReport";

/** Has the pane of a page show what became of a command. */
export function showIn(page: Window, shown: Shown): void {
  page.dispatchEvent(new CustomEvent("tinnhiem:show", { detail: shown }));
}
