import { useEffect, useState, useSyncExternalStore } from "react";
import type { KindSetup } from "../../core/setup/setup";
import type { KindDescription } from "../../session/sheets/questions";
import { whenAnswered } from "../../workbook/attempt";
import { useServices } from "./useServices";

interface Described {
  /** `null`: there is no such sheet. */
  readonly description: KindDescription | null;
}

/**
 * What the cells of a kind were taken for, from where they were read.
 *
 * @returns `undefined` until the sheet was read, `null` when there is no such sheet; the last description while
 * the next one is made, and when the cells were forgotten
 */
export function useDescription(kind: KindSetup): KindDescription | null | undefined {
  const { counter } = useServices();
  const version = useSyncExternalStore(counter.subscribe, counter.version);
  const [found, setFound] = useState<Described | null>(null);
  // Not by the kind itself: typing its name must not read thousands of cells again.
  const { sheet, source } = kind;
  useEffect(() => {
    if (version === 0) return undefined;
    let isWanted = true;
    whenAnswered(counter.ask("describe", { sheet, source }), (result) => {
      if (isWanted && result.ok) setFound({ description: result.value });
    });
    return () => {
      isWanted = false;
    };
  }, [counter, version, sheet, source]);
  return found?.description;
}
