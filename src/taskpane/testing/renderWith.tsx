import { FluentProvider } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ReactElement } from "react";
import { EMPTY_SETUP } from "../../core/setup/setup";
import { loadPaneText } from "../../locales/pane";
import { makeCounter } from "../../session/sheets/counter";
import { localEngine } from "../../session/sheets/engine";
import { createStore, type Store } from "../../session/store/createStore";
import { readyState, type ReadyState } from "../../session/store/state";
import { memoryRoom, memoryWorkbook, type MemoryWorkbook } from "../../session/testing/memoryRoom";
import { codeSheet } from "../../session/testing/vote";
import { ServicesContext } from "../hooks/useServices";
import { WordsContext } from "../hooks/useWords";
import { theme } from "../ui/looks/light";

interface RenderedWith {
  readonly user: UserEvent;
  readonly store: Store;
  readonly workbook: MemoryWorkbook;
}

/** Renders a part of the pane over a store in a given state, without the rest of the pane. */
export async function renderWith(
  state: Partial<ReadyState>,
  part: ReactElement,
  workbook: MemoryWorkbook = memoryWorkbook(codeSheet()),
): Promise<RenderedWith> {
  const store = createStore({ ...readyState(EMPTY_SETUP, 0), ...state });
  const counter = makeCounter(() => Promise.resolve(localEngine()));
  const words = { locale: "vi", t: await loadPaneText("vi") } as const;
  render(
    <FluentProvider theme={theme}>
      <ServicesContext value={{ store, room: memoryRoom(workbook), counter }}>
        <WordsContext value={words}>{part}</WordsContext>
      </ServicesContext>
    </FluentProvider>,
  );
  return { user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }), store, workbook };
}
