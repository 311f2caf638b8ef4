import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { finding, type Result } from "../../core/finding/finding";
import { makeSaver } from "./saver";

const OK: Result<null> = { ok: true, value: null };

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function setUp(answer: () => Promise<Result<null>> = () => Promise.resolve(OK)) {
  const saved: string[] = [];
  const results: boolean[] = [];
  const saver = makeSaver<string>(
    (state) => {
      saved.push(state);
      return answer();
    },
    (result) => void results.push(result.ok),
    400,
  );
  return { saver, saved, results };
}

describe("makeSaver", () => {
  it("saves the newest state after a pause", async () => {
    const { saver, saved } = setUp();
    saver.later("a");
    await jest.advanceTimersByTimeAsync(399);
    saver.later("b");
    await jest.advanceTimersByTimeAsync(399);
    expect(saved).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(saved).toEqual(["b"]);
  });

  it("saves at once when told, and not a second time after the pause", async () => {
    const { saver, saved } = setUp();
    saver.later("a");
    saver.now("b");
    await jest.advanceTimersByTimeAsync(1000);
    expect(saved).toEqual(["b"]);
  });

  it("never writes twice at the same time, and ends with the newest state", async () => {
    const pending: (() => void)[] = [];
    const { saver, saved } = setUp(() => new Promise((resolve) => pending.push(() => resolve(OK))));
    saver.now("a");
    saver.now("b");
    saver.now("c");
    expect(saved).toEqual(["a"]);
    pending.shift()?.();
    await jest.advanceTimersByTimeAsync(0);
    expect(saved).toEqual(["a", "c"]);
  });

  it("saves what waits when flushed, and nothing when nothing waits", async () => {
    const { saver, saved } = setUp();
    saver.flush();
    saver.later("a");
    saver.flush();
    await jest.advanceTimersByTimeAsync(1000);
    expect(saved).toEqual(["a"]);
  });

  it("forgets what waits when cancelled", async () => {
    const { saver, saved } = setUp();
    saver.later("a");
    saver.cancel();
    await jest.advanceTimersByTimeAsync(1000);
    expect(saved).toEqual([]);
  });

  it("tells a refusal, and goes on after it", async () => {
    const answers: Result<null>[] = [{ ok: false, finding: finding("F504", { reason: "x" }) }, OK];
    const { saver, results } = setUp(() => Promise.resolve(answers.shift() ?? OK));
    saver.now("a");
    await jest.advanceTimersByTimeAsync(0);
    saver.now("b");
    await jest.advanceTimersByTimeAsync(0);
    expect(results).toEqual([false, true]);
  });
});
