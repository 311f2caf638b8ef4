import { useEffect, useState } from "react";
import type { Locale } from "../../locales/locale";
import { loadFirstText, loadPaneText } from "../../locales/pane";
import { keepLocale } from "../language";
import type { Words } from "./useWords";

export interface Language {
  /** `null` until the words are there. */
  readonly spoken: Words | null;
  readonly change: () => void;
}

/** The language of the pane, and changing it; what cannot be fetched leaves the one that is shown. */
export function useLanguage(first: Locale): Language {
  const [wanted, setWanted] = useState(first);
  const [spoken, setSpoken] = useState<Words | null>(null);
  const [isUnfetched, setUnfetched] = useState(false);
  const known = spoken?.locale ?? null;
  useEffect(() => {
    let isWanted = true;
    // Words for the first paint, then, since the language is there, all of them.
    const load = known === null ? loadFirstText : loadPaneText;
    load(wanted).then(
      (t) => {
        if (!isWanted) return;
        document.documentElement.lang = wanted;
        setSpoken({ locale: wanted, t });
      },
      () => {
        setUnfetched(isWanted);
        setWanted((current) => known ?? current);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [wanted, known]);
  // Without any words there is nothing to say.
  if (isUnfetched && spoken === null) throw new Error("words");
  const change = () => {
    const other = wanted === "vi" ? "en" : "vi";
    keepLocale(other);
    setWanted(other);
  };
  return { spoken, change };
}
