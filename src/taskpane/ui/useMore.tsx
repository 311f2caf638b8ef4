import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useWords } from "../hooks/useWords";

/**
 * A long list a part at a time.
 *
 * @param step - how many lines come at once
 * @returns the lines to be shown, and the button that shows further ones; `null` where all are shown
 */
export function useMore<T>(all: readonly T[], step: number): readonly [readonly T[], ReactNode] {
  const [shown, setShown] = useState(step);
  const { t } = useWords();
  const left = all.length - shown;
  const button = left > 0 && (
    <div>
      <Button size="small" onClick={() => setShown(shown + step)}>
        {t("list.more", { count: Math.min(step, left), left })}
      </Button>
    </div>
  );
  return [all.slice(0, shown), button || null];
}
