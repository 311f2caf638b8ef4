import { loadFirstText, type PaneKey } from "../locales/pane";
import type { Locale } from "../locales/locale";

/** Why the pane cannot work here. */
export type Obstacle = "noOffice" | "outside" | "old";

const SENTENCES: Readonly<Record<Obstacle, readonly [PaneKey, PaneKey, PaneKey]>> = {
  noOffice: ["plain.noOfficeTitle", "plain.noOffice", "plain.noOfficeAction"],
  outside: ["plain.outsideTitle", "plain.outside", "plain.outsideAction"],
  old: ["plain.oldTitle", "plain.old", "plain.oldAction"],
};

/** Writes a page of plain words: what is missing and what to do about it. */
export async function showPlainPage(element: HTMLElement, obstacle: Obstacle, locale: Locale): Promise<void> {
  const t = await loadFirstText(locale);
  const [title, meaning, action] = SENTENCES[obstacle];
  const lines = (
    [
      ["h1", title],
      ["p", meaning],
      ["p", action],
    ] as const
  ).map(([tag, key]) => {
    const line = document.createElement(tag);
    line.textContent = t(key);
    return line;
  });
  element.style.cssText = "font: 14px 'Segoe UI', sans-serif; padding: 16px; max-width: 40em";
  element.replaceChildren(...lines);
}
