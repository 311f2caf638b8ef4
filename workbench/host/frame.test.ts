import { describe, expect, it } from "@jest/globals";
import type { SeamFrame } from "../seam/contract";
import { makeFrames } from "./frame";

function page(): SeamFrame {
  return {
    window: Object.create(null) as Window,
    send: () => undefined,
    command: () => Promise.resolve(),
  };
}

describe("the add-in's page over reloads", () => {
  it("is awaited until it is ready", async () => {
    const told: string[] = [];
    const frames = makeFrames(() => void told.push("ready"));
    const [first, waiting] = [page(), frames.whenReady()];
    frames.attach(first);
    frames.ready(first);
    expect(await waiting).toBe(first);
    expect([await frames.whenReady(), told]).toEqual([first, ["ready"]]);
  });

  it("does not count once another is on its way, however late it gets ready", async () => {
    const told: string[] = [];
    const frames = makeFrames(() => void told.push("ready"));
    const [old, next] = [page(), page()];
    frames.attach(old);
    frames.forget();
    frames.ready(old);
    const waiting = frames.whenReady();
    frames.attach(next);
    frames.ready(old);
    expect(told).toEqual([]);
    frames.ready(next);
    expect(await waiting).toBe(next);
  });
});
