/** Picks that depend on a seed alone, so that a workbook can be invented again. */
export interface Random {
  /** A whole number from 0, below a limit. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** Whether something of this likelihood happens. */
  readonly chance: (share: number) => boolean;
}

/** One of the items by its place; the places begin again after the last. */
export function nth<T>(items: readonly T[], at: number): T {
  const found = items.slice(at % items.length)[0];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}

/** Picks after a seed (the generator mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(share() * limit);
  return { below, pick: (items) => nth(items, below(items.length)), chance: (wanted) => share() < wanted };
}
