import { createContext, useContext, type Dispatch } from "react";
import type { Locale } from "../../locales/locale";
import type { PaneText } from "../../locales/pane";
import type { WorkbookRoom } from "../../workbook/api";
import type { Counter } from "../../session/sheets/counter";
import type { PaneAction } from "../../session/store/actions";
import type { ReadyState } from "../../session/store/state";

/** What every part of the pane works with. */
export interface Pane {
  readonly state: ReadyState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly room: WorkbookRoom;
  readonly counter: Counter;
  readonly locale: Locale;
  readonly t: PaneText;
}

export const PaneContext = createContext<Pane | null>(null);

/** The pane around a component. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane outside the pane");
  return pane;
}
