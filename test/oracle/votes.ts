// Taken once: in Jest's own world of globals each look at Math is slow, and it is asked a hundred million times.
const { imul, floor, max, min, round } = Math;

/** Random numbers that are the same in every run. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Ballots of one vote: a row per ballot, a column per person. */
export interface Sheet {
  readonly cells: string[][];
  readonly collected: number;
  readonly members: number;
}

const INVALID = ["", "TNC,TN", "KHL"];
const LARGEST_BASE = 500;

function between(next: () => number, from: number, to: number): number {
  return from + floor(next() * (to - from + 1));
}

/** A number of low ballots; in one case of four exactly on a threshold of the base, or one ballot from it. */
function chooseLow(next: () => number, collected: number, base: number): number {
  if (next() >= 0.25) return between(next, 0, collected);
  const edge = next() < 0.5 ? base / 2 : (2 * base) / 3;
  const low = round(edge) + between(next, -1, 1);
  return min(collected, max(0, low));
}

function column(next: () => number, collected: number, base: number): string[] {
  const low = chooseLow(next, collected, base);
  const invalid = next() < 0.3 ? between(next, 0, min(5, collected - low)) : 0;
  const high = between(next, 0, collected - low - invalid);
  const cells = Array.from({ length: collected }, (_, ballot) => {
    if (ballot < low) return "TNT";
    if (ballot < low + invalid) return INVALID[ballot % INVALID.length] ?? "";
    return ballot < low + invalid + high ? "TNC" : "TN";
  });
  for (let at = cells.length - 1; at > 0; at--) {
    const other = between(next, 0, at);
    [cells[at], cells[other]] = [cells[other] ?? "", cells[at] ?? ""];
  }
  return cells;
}

/** Ballots for so many people; bases from 1 to 500, small ones more often. */
export function makeSheet(next: () => number, people: number, isOfMembers: boolean): Sheet {
  const members = 1 + floor((LARGEST_BASE - 1) * next() ** 3);
  const collected = isOfMembers ? between(next, max(1, floor(members * 0.7)), members) : members;
  const columns = Array.from({ length: people }, () => column(next, collected, members));
  const cells = Array.from({ length: collected }, (_, ballot) => columns.map((cells) => cells[ballot] ?? ""));
  return { cells, collected, members };
}
