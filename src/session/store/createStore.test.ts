import { describe, expect, it } from "@jest/globals";
import { EMPTY_SETUP } from "../../core/setup/setup";
import { EMPTY_CHOICE } from "../../report/options";
import { createStore } from "./createStore";
import { readyState } from "./state";

describe("createStore", () => {
  it("begins with loading, and knows what was loaded", () => {
    const store = createStore();
    expect(store.getState()).toEqual({ status: "loading" });
    store.dispatch({ type: "loaded", setup: EMPTY_SETUP, step: 1, choice: EMPTY_CHOICE, isForeign: false });
    expect(store.getState()).toMatchObject({ status: "ready", step: 1 });
  });

  it("tells subscribers of another state only, and nobody who left", () => {
    const store = createStore(readyState(EMPTY_SETUP, 0));
    let changes = 0;
    const end = store.subscribe(() => (changes += 1));
    store.dispatch({ type: "clerkTyped", text: "A" });
    store.dispatch({ type: "clerkSigned" });
    expect(changes).toBe(1);
    end();
    store.dispatch({ type: "clerkTyped", text: "B" });
    expect(changes).toBe(1);
  });

  it("tells listeners each action with the states around it, also one that changes nothing", () => {
    const first = readyState(EMPTY_SETUP, 0);
    const store = createStore(first);
    const heard: unknown[][] = [];
    const end = store.listen((...all) => void heard.push(all));
    store.dispatch({ type: "clerkSigned" });
    end();
    store.dispatch({ type: "clerkSigned" });
    expect(heard).toEqual([[{ type: "clerkSigned" }, first, first]]);
  });

  it("lets every listener hear an action before the one that a listener dispatched", () => {
    const store = createStore(readyState(EMPTY_SETUP, 0));
    const heard: string[] = [];
    store.listen(({ type }) => {
      if (type === "readAgain") store.dispatch({ type: "reading" });
    });
    store.listen(({ type }) => void heard.push(type));
    store.dispatch({ type: "readAgain" });
    expect(heard).toEqual(["readAgain", "reading"]);
  });
});
