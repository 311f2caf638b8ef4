import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import type { Locale } from "../locales/locale";
import { makeSession, type Session } from "../session/session";
import { lazyCounter } from "../session/sheets/lazyCounter";
import type { WorkbookRoom } from "../workbook/api";
import { shownActions, type PaneEvent, type PaneEvents } from "./events";
import { ServicesContext } from "./hooks/useServices";
import { useLanguage } from "./hooks/useLanguage";
import { WordsContext } from "./hooks/useWords";
import { LoadFailed } from "./shell/LoadFailed";
import { Shell } from "./shell/Shell";
import { Busy } from "./ui/Busy";
import { useLook } from "./ui/useLook";

interface AppProps {
  readonly room: WorkbookRoom;
  readonly locale: Locale;
  readonly events: PaneEvents;
  /** Called once the saved state is there and shown. */
  readonly onReady?: (() => void) | undefined;
}

function isTyping(): boolean {
  const focused = document.activeElement;
  return focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
}

/** A promise, and what fulfils it. */
function makeGate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

/** The session of a workbook, from when the pane is shown until it is taken away. */
function useSession(room: WorkbookRoom, isPainted: boolean): Session {
  const [gate] = useState(makeGate);
  const [session] = useState(() =>
    makeSession({ room, counter: lazyCounter(), isTyping, painted: gate.opened }),
  );
  useEffect(() => {
    if (isPainted) gate.open();
  }, [gate, isPainted]);
  useEffect(() => {
    session.start();
    // The ribbon's buttons work with what is kept: it is up to date when the pane is left.
    window.addEventListener("blur", session.flush);
    window.addEventListener("focus", session.look);
    window.addEventListener("pagehide", session.flush);
    document.addEventListener("visibilitychange", session.flush);
    return () => {
      window.removeEventListener("blur", session.flush);
      window.removeEventListener("focus", session.look);
      window.removeEventListener("pagehide", session.flush);
      document.removeEventListener("visibilitychange", session.flush);
      session.close();
    };
  }, [session]);
  return session;
}

function useEvents({ store, reload }: Session, isReady: boolean, events: PaneEvents): void {
  const hear = useEffectEvent((event: PaneEvent) => {
    if (event.type === "reload") {
      reload();
      return;
    }
    const state = store.getState();
    if (event.detail.isClaimed !== true) shownActions(event.detail).forEach(store.dispatch);
    else if (state.status === "ready" && state.claim === null) reload();
  });
  useEffect(() => (isReady ? events.listen((event) => hear(event)) : undefined), [isReady, events]);
}

/** How far loading the saved state is; an object only when it failed. */
function useLoading({ store }: Session) {
  return useSyncExternalStore(store.subscribe, () => {
    const state = store.getState();
    return state.status === "failed" ? state.finding : state.status;
  });
}

/** The pane: the session of a workbook inside its theme and language. */
export function App({ room, locale, events, onReady }: AppProps) {
  const look = useLook();
  const { spoken, change } = useLanguage(locale);
  const session = useSession(room, spoken !== null && look !== null);
  const loading = useLoading(session);
  useEvents(session, loading === "ready", events);
  const tellReady = useEffectEvent(() => onReady?.());
  useEffect(() => {
    if (loading === "ready" && spoken !== null && look !== null) tellReady();
  }, [loading, spoken, look]);
  if (!spoken || !look) return null;
  const { t } = spoken;
  const { theme, colorScheme } = look;
  return (
    <FluentProvider theme={theme} style={{ colorScheme }}>
      {loading === "loading" && <Busy text={t("app.opening")} />}
      {typeof loading === "object" && (
        <LoadFailed
          {...spoken}
          finding={loading}
          onRetry={session.reload}
          dispatch={session.store.dispatch}
        />
      )}
      {loading === "ready" && (
        <ServicesContext value={session}>
          <WordsContext value={spoken}>
            <Shell onLanguage={change} />
          </WordsContext>
        </ServicesContext>
      )}
    </FluentProvider>
  );
}
