import { EMPTY_SETUP } from "../../core/setup/setup";
import { reduce } from "./reducer";
import { readyState } from "./state";

const STATE = readyState(EMPTY_SETUP, 1);
const opened = reduce(STATE, { type: "toolOpened", tool: "deadlines" });

describe("a tool", () => {
  it("takes the place of the step and leaves it as it was", () => {
    expect(opened).toEqual({ ...STATE, tool: "deadlines" });
  });

  it("is left for its step, which is read again", () => {
    expect(reduce(opened, { type: "toolClosed" })).toEqual({ ...STATE, visit: 1 });
    expect(reduce(STATE, { type: "toolClosed" })).toBe(STATE);
  });

  it("stays under the help, which explains it and leaves nothing behind", () => {
    const explained = reduce(opened, { type: "helpOpened", topic: "thoi-han" });
    expect(explained).toEqual({ ...opened, help: "thoi-han" });
    expect(reduce(explained, { type: "helpClosed" })).toEqual(opened);
    expect(reduce(opened, { type: "helpClosed" })).toBe(opened);
  });

  it.each(["toolOpened", "toolClosed", "stepEntered"] as const)(
    "is what %s leads to, without the help",
    (type) => {
      const explained = reduce(opened, { type: "helpOpened", topic: "" });
      expect(reduce(explained, { type, tool: "journal", step: 2 })).toMatchObject({ help: null });
    },
  );

  it("is left for another step", () => {
    expect(reduce(opened, { type: "stepEntered", step: 2 })).toMatchObject({ tool: null, step: 2 });
  });
});
