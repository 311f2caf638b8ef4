import { MARGINS } from "./parts";
import { pageBreaks, type Paged } from "./pages";

// 728 points of paper, 699 of them used: 6 rows of 100 and what is left.
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
    expect([paged(6), paged(7), paged(13)]).toEqual([[], [6], [6, 12]]);
  });

  it("takes a head to the page of what it heads, and keeps a signature with the rows above it", () => {
    expect(paged(8, [5])).toEqual([5]);
    expect(paged(9, [4, 5, 6])).toEqual([4]);
  });

  it("parts rows that no page could hold together", () => {
    expect(paged(9, [0, 1, 2, 3, 4, 5, 6, 7])).toEqual([6]);
  });

  it("begins a page where it is told, and leaves room for a head that is repeated", () => {
    expect(paged(9, [], { breaks: [2] })).toEqual([2, 8]);
    expect(paged(12, [], { page: { ...page, titleRows: { first: 1, count: 1 } } })).toEqual([6, 11]);
  });

  it("holds more where wide columns are printed smaller", () => {
    expect(paged(9, [], { columns: [906] })).toEqual([]);
  });
});
