import { useCallback, useEffect, useReducer, useRef, type Dispatch } from "react";
import { finding, type Result } from "../../core/finding/finding";
import { EMPTY_SETUP } from "../../core/setup/setup";
import { EMPTY_CHOICE } from "../../report/options";
import type { WorkbookRoom } from "../../workbook/api";
import { parseState, toSaved, type SavedState } from "../../workbook/savedState";
import type { PaneAction } from "../../session/store/actions";
import { reduce } from "../../session/store/reducer";
import { makeSaver, type Saver } from "../../session/saving/saver";
import { savedStateOf } from "../../session/store/selectors";
import type { PaneState } from "../../session/store/state";

const SAVE_DELAY = 400;

function loadedAction(loaded: Result<unknown>): PaneAction {
  if (!loaded.ok) return { type: "loadFailed", finding: loaded.finding };
  const saved = parseState(loaded.value);
  const isForeign = saved === null && loaded.value !== null && loaded.value !== undefined;
  return {
    type: "loaded",
    setup: saved?.setup ?? EMPTY_SETUP,
    step: saved?.step ?? 0,
    choice: saved?.choice ?? EMPTY_CHOICE,
    isForeign,
  };
}

/** Keeps the set-up in the workbook: a little after typing, at once when the step changes or the pane closes. */
function useSaving(state: PaneState, room: WorkbookRoom, dispatch: Dispatch<PaneAction>): void {
  const saver = useRef<Saver<SavedState> | null>(null);
  const kept = useRef<SavedState | null>(null);

  useEffect(() => {
    const made = makeSaver<SavedState>(
      (next) => room.saveState(toSaved(next)),
      (result) => dispatch(result.ok ? { type: "saved" } : { type: "saveFailed", finding: result.finding }),
      SAVE_DELAY,
    );
    saver.current = made;
    const flush = () => made.flush();
    // The ribbon's buttons work with what is kept: it is up to date when the pane is left.
    window.addEventListener("blur", flush);
    window.addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      window.removeEventListener("blur", flush);
      window.removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flush);
      flush();
    };
  }, [room, dispatch]);

  useEffect(() => {
    if (state.status !== "ready") {
      kept.current = null;
      saver.current?.cancel();
      return;
    }
    const before = kept.current;
    const next = savedStateOf(state);
    kept.current = next;
    if (before === null) return;
    if (before.setup === next.setup && before.choice === next.choice && before.step === next.step) return;
    if (before.step === next.step) saver.current?.later(next);
    else saver.current?.now(next);
  }, [state]);
}

export interface Session {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  /** Takes the saved state from the workbook again. */
  readonly reload: () => void;
}

/** The pane's state, loaded from the workbook and kept there. */
export function useSession(room: WorkbookRoom): Session {
  const [state, dispatch] = useReducer(reduce, { status: "loading" });
  useSaving(state, room, dispatch);
  const load = useCallback(async () => {
    dispatch({ type: "loading" });
    dispatch(loadedAction(await room.loadState()));
  }, [room]);
  const reload = useCallback(() => {
    load().catch((error: unknown) => {
      dispatch({ type: "loadFailed", finding: finding("F501", { reason: String(error) }) });
    });
  }, [load]);
  useEffect(reload, [reload]);
  return { state, dispatch, reload };
}
