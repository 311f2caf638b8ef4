import { use, useDeferredValue } from "react";
import type { Locale } from "../../locales/locale";
import { loadToolText, type ToolText } from "../../locales/tools";
import { usePane } from "../state/context";

const loading = new Map<Locale, Promise<ToolText>>();

function textOf(locale: Locale): Promise<ToolText> {
  const known = loading.get(locale) ?? loadToolText(locale);
  loading.set(locale, known);
  // What could not be fetched is asked for again.
  known.catch(() => loading.delete(locale));
  return known;
}

/**
 * The words of the tools in the language of the pane; the component waits until they are there. When the language
 * changes it goes on in the old one meanwhile.
 */
export function useToolText(): ToolText {
  return use(textOf(useDeferredValue(usePane().locale)));
}
