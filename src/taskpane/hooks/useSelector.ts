import { useState, useSyncExternalStore } from "react";
import type { Store } from "../../session/store/createStore";
import type { ReadyState } from "../../session/store/state";
import { useServices } from "./useServices";

type IsSame<T> = (one: T, other: T) => boolean;

function readyState({ getState }: Store): ReadyState {
  const state = getState();
  // Whoever shows a step is taken away with it before this can happen.
  if (state.status !== "ready") throw new Error("useSelector outside of a loaded session");
  return state;
}

/** Gives the value that it gave before, while the new one is the same. */
function makeHolder<T>(): (next: T, isSame: IsSame<T>) => T {
  let held: { readonly value: T } | null = null;
  return (next, isSame) => {
    if (held === null || !isSame(held.value, next)) held = { value: next };
    return held.value;
  };
}

/**
 * A part of the session's state. The component is drawn again when this part is another one, and not when anything
 * else of the state is.
 *
 * @param isSame - when a selector makes its result afresh each time: what counts as the same result
 * @example const step = useSelector((state) => state.step);
 */
export function useSelector<T>(select: (state: ReadyState) => T, isSame: IsSame<T> = Object.is): T {
  const { store } = useServices();
  const [hold] = useState(() => makeHolder<T>());
  return useSyncExternalStore(store.subscribe, () => hold(select(readyState(store)), isSame));
}
