import { describe, expect, it } from "@jest/globals";
import { hearWindow, type PaneEvent } from "./events";

const show = (step: number) => window.dispatchEvent(new CustomEvent("tinnhiem:show", { detail: { step } }));

describe("hearWindow", () => {
  it("keeps what comes before the pane listens, and hands it over in order", () => {
    const events = hearWindow(window);
    show(4);
    window.dispatchEvent(new Event("tinnhiem:reload"));
    const heard: PaneEvent[] = [];
    const stop = events.listen((event) => heard.push(event));
    show(2);
    stop();
    show(3);
    expect(heard).toEqual([
      { type: "show", detail: { step: 4 } },
      { type: "reload" },
      { type: "show", detail: { step: 2 } },
    ]);
  });
});
