import { loadFirstText, type PaneKey } from "../locales/pane";
import type { Locale } from "../locales/locale";

/** Why the pane cannot work here. */
export type Obstacle = "noOffice" | "outside" | "old";

const SENTENCES: Readonly<Record<Obstacle, readonly [PaneKey, PaneKey, PaneKey]>> = {
  noOffice: ["plain.noOfficeTitle", "plain.noOffice", "plain.noOfficeAction"],
  outside: ["plain.outsideTitle", "plain.outside", "plain.outsideAction"],
  old: ["plain.oldTitle", "plain.old", "plain.oldAction"],
};

/** Writes lines as a page: the first is its head. */
export function showLines(element: HTMLElement, texts: readonly string[]): void {
  const lines = texts.map((text, at) => {
    const line = document.createElement(at === 0 ? "h1" : "p");
    line.textContent = text;
    return line;
  });
  element.style.cssText = "font: 14px 'Segoe UI', sans-serif; padding: 16px; max-width: 40em";
  element.replaceChildren(...lines);
}

/** Writes a page of plain words: what is missing and what to do about it. */
export async function showPlainPage(element: HTMLElement, obstacle: Obstacle, locale: Locale): Promise<void> {
  const t = await loadFirstText(locale);
  showLines(
    element,
    SENTENCES[obstacle].map((key) => t(key)),
  );
}
