import { useEffect, useState, type ReactNode } from "react";
import { loadToolText, type ToolText } from "../../locales/tools";
import { useWords } from "../hooks/useWords";
import { Offline } from "../ui/Offline";
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
  const [failed, setFailed] = useState(0);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    loadToolText(locale).then(
      (loaded) => {
        if (isWanted) setSay(() => loaded);
      },
      () => {
        if (isWanted) setFailed(tries + 1);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [locale, tries]);
  if (!say && failed > tries) return <Offline onRetry={() => setTries(failed)} />;
  return say ? <ToolTextContext value={say}>{children}</ToolTextContext> : fallback;
}
