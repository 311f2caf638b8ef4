import { MARGINS } from "./parts";
import { pageBreaks, type Paged } from "./pages";
import { tableRows, type FormRow } from "./sheetBuilder";

// 728 points of paper, 714 of them used: 7 rows of 100 and what is left.
const page = { orientation: "portrait", margins: MARGINS, titleRows: null } as const;

function paged(
  count: number,
  keptRows: readonly number[] = [],
  more: Partial<Paged> = {},
): readonly number[] {
  return pageBreaks({
    rows: Array.from({ length: count }, (_, at) => ({ keepWithNext: keptRows.includes(at) })),
    heights: Array<number>(count).fill(100),
    columns: [453],
    breaks: [],
    page,
    ...more,
  });
}

describe("pageBreaks", () => {
  it("fills each page", () => {
    expect([paged(7), paged(8), paged(15)]).toEqual([[], [7], [7, 14]]);
  });

  it("takes a head to the page of what it heads, and keeps a signature with the rows above it", () => {
    expect(paged(9, [6])).toEqual([6]);
    expect(paged(10, [5, 6, 7])).toEqual([5]);
  });

  it("parts rows that no page could hold together", () => {
    expect(paged(9, [0, 1, 2, 3, 4, 5, 6, 7])).toEqual([7]);
  });

  it("begins a page where it is told, and leaves room for a head that is repeated", () => {
    expect(paged(10, [], { breaks: [2] })).toEqual([2, 9]);
    expect(paged(14, [], { page: { ...page, titleRows: { first: 1, count: 1 } } })).toEqual([7, 13]);
  });

  it("holds more where wide columns are printed smaller", () => {
    expect(paged(9, [], { columns: [906] })).toEqual([]);
  });

  it("takes a table to the next page rather than over two, unless a third of a page stayed blank", () => {
    const tableAfter = (before: number, isTableWhole: boolean) => {
      const lines = tableRows([{ cells: [] }], [{ cells: [] }, { cells: [] }, { cells: [] }, { cells: [] }]);
      const above = Array.from({ length: before }, (): FormRow => ({ cells: [] }));
      const rows: readonly FormRow[] = [...above, ...lines];
      return pageBreaks({
        rows,
        heights: rows.map(() => 60),
        columns: [453],
        breaks: [],
        page,
        isTableWhole,
      });
    };
    expect([tableAfter(8, true), tableAfter(8, false), tableAfter(7, true)]).toEqual([[8], [11], [10]]);
  });
});
