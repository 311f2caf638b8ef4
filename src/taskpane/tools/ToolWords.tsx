import { useEffect, useState, type ReactNode } from "react";
import { loadToolText, type ToolText } from "../../locales/tools";
import { useWords } from "../hooks/useWords";
import { ToolTextContext } from "./useToolText";

interface ToolWordsProps {
  readonly children: ReactNode;
  /** Shown until the words are there. */
  readonly fallback: ReactNode;
}

/** Fetches the words of the tools, which no step needs. What cannot be fetched leaves the language that is shown. */
export function ToolWords({ children, fallback }: ToolWordsProps) {
  const { locale } = useWords();
  const [say, setSay] = useState<ToolText | null>(null);
  useEffect(() => {
    let isWanted = true;
    loadToolText(locale).then(
      (loaded) => {
        if (isWanted) setSay(() => loaded);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return say ? <ToolTextContext value={say}>{children}</ToolTextContext> : fallback;
}
