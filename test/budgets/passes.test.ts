import type { Cell, Grid } from "../../src/core/sheet/cell";
import { tallyRange } from "../../src/core/tally/tallyRange";
import { packCells } from "../../src/core/sheet/grid";

// What counting costs is counted in looks at cells and never in time: these figures are the same on every machine.

const PEOPLE = 12;
const SIGNS: readonly Cell[] = ["TNC", "TN", "TNT", null];

interface Watched {
  readonly cells: Grid;
  readonly looks: () => number;
}

/** Rows of marks that count how often a cell of theirs is looked at. */
function watched(ballots: number): Watched {
  let looks = 0;
  const counting: ProxyHandler<Cell[]> = {
    get: (row, key, receiver) => {
      if (typeof key === "string" && /^\d+$/.test(key)) looks += 1;
      return Reflect.get(row, key, receiver) as unknown;
    },
  };
  const cells = Array.from({ length: ballots }, (_, row) => {
    const line = Array.from(
      { length: PEOPLE },
      (__, at): Cell => SIGNS[(row * 7 + at * 3) % SIGNS.length] ?? null,
    );
    return new Proxy(line, counting);
  });
  return { cells, looks: () => looks };
}

describe("counting a range", () => {
  it.each([40, 400])("looks at each cell of %i ballots once", (ballots) => {
    const { cells, looks } = watched(ballots);
    expect(tallyRange(cells, ballots, null)).toMatchObject({ ok: true });
    expect(looks()).toBe(ballots * PEOPLE);
  });

  it("keeps one number for each cell and one value for each sign, however many ballots there are", () => {
    const { ids, values } = packCells(watched(400).cells);
    expect(ids.byteLength).toBe(400 * PEOPLE * Uint32Array.BYTES_PER_ELEMENT);
    expect(values).toHaveLength(SIGNS.length);
  });
});
