import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { finding, type Result } from "../../core/finding/finding";
import { makeSaver } from "./saver";

const OK: Result<null> = { ok: true, value: null };
const REFUSED = finding("F504", { reason: "x" });

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

  it("saves a refused state again, after longer and longer pauses, until it is kept", async () => {
    const answers: Result<null>[] = Array.from({ length: 3 }, () => ({ ok: false, finding: REFUSED }));
    const { saver, saved, results } = setUp(() => Promise.resolve(answers.shift() ?? OK));
    saver.now("a");
    await jest.advanceTimersByTimeAsync(1_999);
    expect(saved).toEqual(["a"]);
    await jest.advanceTimersByTimeAsync(1 + 8_000);
    expect(results).toEqual([false, false, false]);
    await jest.advanceTimersByTimeAsync(600_000);
    expect([saved.length, results.at(-1)]).toEqual([4, true]);
  });

  it("gives up after the last pause, and saves it with the next occasion", async () => {
    const { saver, saved } = setUp(() => Promise.resolve({ ok: false, finding: REFUSED }));
    saver.now("a");
    await jest.advanceTimersByTimeAsync(600_000);
    expect(saved).toHaveLength(5);
    saver.flush();
    expect(saved).toHaveLength(6);
  });

  it("does not save again what is no longer wanted, nor what another person forbids", async () => {
    const { saver, saved } = setUp(() => Promise.resolve({ ok: false, finding: REFUSED }));
    saver.now("a");
    saver.cancel();
    await jest.advanceTimersByTimeAsync(600_000);
    expect(saved).toEqual(["a"]);
    const other = setUp(() => Promise.resolve({ ok: false, finding: finding("F507", {}) }));
    other.saver.now("a");
    await jest.advanceTimersByTimeAsync(600_000);
    expect(other.saved).toEqual(["a"]);
  });

  it("takes a save that breaks for one that is refused", async () => {
    const answers = [() => Promise.reject(new Error("x")), () => Promise.resolve(OK)];
    const { saver, results } = setUp(() => (answers.shift() ?? (() => Promise.resolve(OK)))());
    saver.now("a");
    await jest.advanceTimersByTimeAsync(2_000);
    expect(results).toEqual([false, true]);
  });
});
