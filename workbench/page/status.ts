import type { Host } from "../host/host";
import { selectedArea } from "../model/selection";
import { WORDS } from "./words";

export interface Status {
  /** A passing notice, until the next one or the next selection. */
  readonly say: (text: string) => void;
  /** Shows what is true now: the error sentence of the selected cell, or the state. */
  readonly refresh: () => void;
}

function sentenceAtSelection(host: Host): string | undefined {
  try {
    const { sheetId, row, column } = selectedArea(host.live());
    return host.functions?.bridge.message({ sheetId, row, column });
  } catch {
    // Several areas are selected: there is no one cell to speak of.
    return undefined;
  }
}

/** The line below the grid. */
export function makeStatus(
  line: HTMLElement,
  host: () => Host | undefined,
  isLoading: () => boolean,
): Status {
  const show = (text: string, kind: "state" | "error"): void => {
    line.textContent = text;
    line.dataset["kind"] = kind;
  };
  return {
    say: (text) => show(text, "state"),
    refresh: () => {
      const open = host();
      const sentence = open && sentenceAtSelection(open);
      if (sentence !== undefined) show(WORDS.functionError(sentence), "error");
      else if (isLoading()) show(WORDS.loadingAddin, "state");
      else show(open?.live().calc.busy ? WORDS.calculating : WORDS.ready, "state");
    },
  };
}
