import { beforeEach, describe, expect, it } from "@jest/globals";
import { fireEvent, waitFor } from "@testing-library/react";
import { keepAlive } from "./keepAlive";

const words = () => document.querySelector<HTMLElement>("#unloaded");

beforeEach(() => {
  document.documentElement.lang = "vi";
  document.body.innerHTML =
    '<div id="unloaded" hidden><p lang="vi">Đã dừng</p><p lang="en">Stopped</p><button></button></div>';
});

/** A pane that opens or not, and what ends it. */
function playPane() {
  const pane = { opened: 0, isUp: true, die: (): void => undefined };
  keepAlive((onDead) => {
    pane.opened += 1;
    pane.die = onDead;
    return pane.isUp ? Promise.resolve() : Promise.reject(new Error("Loading chunk 7 failed."));
  });
  return pane;
}

describe("keepAlive", () => {
  it("says in the page's language that the pane could not be opened, until it can be", async () => {
    const pane = playPane();
    await Promise.resolve();
    expect(words()?.hidden).toBe(true);
    pane.isUp = false;
    pane.die();
    expect(words()?.hidden).toBe(false);
    expect([...document.querySelectorAll("p")].map(({ hidden }) => hidden)).toEqual([false, true]);
    fireEvent.click(document.querySelectorAll("button")[0] ?? document.body);
    expect(pane.opened).toBe(2);
    await waitFor(() => expect(words()?.hidden).toBe(false));
    pane.isUp = true;
    await Promise.resolve();
    fireEvent.click(document.querySelectorAll("button")[0] ?? document.body);
    await waitFor(() => expect(words()?.hidden).toBe(true));
    expect(pane.opened).toBe(3);
  });

  it.each([
    ["a button of the ribbon", () => window.dispatchEvent(new CustomEvent("tinnhiem:show"))],
    ["the clerk who comes back to it", () => document.dispatchEvent(new Event("visibilitychange"))],
  ])("revives a dead pane for %s, and leaves a living one alone", async (_, ask) => {
    const pane = playPane();
    await Promise.resolve();
    ask();
    expect(pane.opened).toBe(1);
    pane.die();
    ask();
    expect(pane.opened).toBe(2);
    await waitFor(() => expect(words()?.hidden).toBe(true));
  });

  it("goes on saying so where the pane dies while it is opened", async () => {
    keepAlive((onDead) => {
      onDead();
      return Promise.resolve();
    });
    await Promise.resolve();
    await Promise.resolve();
    expect(words()?.hidden).toBe(false);
  });
});
