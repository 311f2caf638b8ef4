import { mainBlock } from "./mainBlock";

/** A full rectangle of cells. */
function block(
  row: number,
  column: number,
  rows: number,
  columns: number,
): readonly (readonly [number, number[]])[] {
  const line = Array.from({ length: columns }, (_, at) => column + at);
  return Array.from({ length: rows }, (_, at) => [row + at, line] as const);
}

describe("what of a sheet is read", () => {
  it("nothing of a blank one", () => expect(mainBlock(new Map())).toEqual({ area: null, aside: [] }));

  it("all of it, without blank rims", () => {
    expect(mainBlock(new Map([...block(9, 4, 2, 3), ...block(400, 5, 1, 1)]))).toEqual({
      area: { row: 9, column: 4, rows: 392, columns: 3 },
      aside: [],
    });
  });

  it("a full sheet of any size", () => {
    expect(mainBlock(new Map(block(0, 0, 20_000, 40))).aside).toEqual([]);
  });

  it("the table, and not a cell far below and far to the right", () => {
    const cells = new Map([...block(0, 0, 50, 15), ...block(1_048_575, 16_383, 1, 1)]);
    cells.set(3, [...(cells.get(3) ?? []), 9_000]);
    expect(mainBlock(cells)).toEqual({
      area: { row: 0, column: 0, rows: 50, columns: 15 },
      aside: [
        { row: 1_048_575, column: 16_383, rows: 1, columns: 1 },
        // In the order in which they were found.
        { row: 3, column: 9_000, rows: 1, columns: 1 },
      ],
    });
  });

  it("the piece with most cells, wherever it stands", () => {
    const { area, aside } = mainBlock(new Map([...block(0, 0, 1, 1), ...block(600_000, 40, 30, 8)]));
    expect([area?.row, aside]).toEqual([600_000, [{ row: 0, column: 0, rows: 1, columns: 1 }]]);
  });

  it("everything where no gap parts it, for others to refuse", () => {
    const steps = Array.from({ length: 9_000 }, (_, at) => [at * 90, [at % 50]] as const);
    expect(mainBlock(new Map(steps))).toMatchObject({ area: { rows: 809_911, columns: 50 }, aside: [] });
  });
});
