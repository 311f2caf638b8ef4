import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useState } from "react";
import type { Locale } from "../locales/locale";
import type { WorkbookRoom } from "../workbook/api";
import { lateCounter } from "../session/sheets/lazyCounter";
import { shownActions, type PaneEvent, type PaneEvents } from "./events";
import { LoadFailed } from "./shell/LoadFailed";
import { Shell } from "./shell/Shell";
import { PaneContext } from "./hooks/context";
import { useLanguage } from "./hooks/useLanguage";
import { useReading } from "./hooks/useReading";
import { useSession, type Session } from "./hooks/useSession";
import { useJournal } from "./hooks/useJournal";
import { Busy } from "./ui/Busy";
import { useLook } from "./ui/useLook";

interface AppProps {
  readonly room: WorkbookRoom;
  readonly locale: Locale;
  readonly events: PaneEvents;
}

function useEvents({ state, dispatch, reload }: Session, events: PaneEvents): void {
  const hear = useEffectEvent((event: PaneEvent) => {
    if (event.type === "reload") {
      reload();
      return;
    }
    shownActions(event.detail).forEach(dispatch);
  });
  const isReady = state.status === "ready";
  useEffect(() => (isReady ? events.listen((event) => hear(event)) : undefined), [isReady, events]);
}

/** The pane: the session of a workbook inside its theme and language. */
export function App({ room, locale, events }: AppProps) {
  const look = useLook();
  const { spoken, change } = useLanguage(locale);
  const session = useSession(room);
  const { state, dispatch, reload } = session;
  const [counter] = useState(lateCounter);
  useReading(state, room, counter, dispatch);
  useEvents(session, events);
  useJournal(state, room, dispatch);
  if (!spoken || !look) return null;
  const { t } = spoken;
  const { theme, colorScheme } = look;
  return (
    <FluentProvider theme={theme} style={{ colorScheme }}>
      {state.status === "loading" && <Busy text={t("app.opening")} />}
      {state.status === "failed" && (
        <LoadFailed {...spoken} finding={state.finding} onRetry={reload} dispatch={dispatch} />
      )}
      {state.status === "ready" && (
        <PaneContext value={{ state, dispatch, room, counter, ...spoken }}>
          <Shell onLanguage={change} />
        </PaneContext>
      )}
    </FluentProvider>
  );
}
