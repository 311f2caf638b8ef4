import { createContext, useContext } from "react";
import type { Locale } from "../../locales/locale";
import type { PaneText } from "../../locales/pane";

/** The language of the pane, and its words. */
export interface Words {
  readonly locale: Locale;
  readonly t: PaneText;
}

export const WordsContext = createContext<Words | null>(null);

/** The words of the pane around a component. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useWords outside the pane");
  return words;
}
