import { isDeepStrictEqual } from "node:util";

/** How long what must come may take at most: only a test that fails ever waits so long. */
export const PATIENCE_MS = 300_000;

const turn = () => new Promise((resume) => setTimeout(resume, 1));

/** Waits for a condition, however slow the machine is; the limit of the test ends what never comes. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await turn();
}

/** Reads until what is wanted is read; fails with what was read last where that never comes. */
export async function comesTo<T>(wanted: T, read: () => Promise<T>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  let seen = await read();
  while (!isDeepStrictEqual(seen, wanted) && Date.now() < end) {
    await turn();
    seen = await read();
  }
  expect(seen).toEqual(wanted);
}

/** Turns of the event loop after which nothing that was begun in this thread is still to come. */
const QUIET_TURNS = 25;

/**
 * Waits until something stays the same for many turns of the event loop. What is under way in this thread goes on
 * in each of them, so a slow machine only makes the turns longer.
 */
export async function quiet(state: () => unknown = () => null): Promise<void> {
  let last = state();
  for (let same = 0; same < QUIET_TURNS; same += 1) {
    await turn();
    const now = state();
    if (now !== last) same = -1;
    last = now;
  }
}
