import type { Cell } from "../sheet/cell";
import { addressOf } from "../sheet/place";
import { normalise } from "../read/normalise";
import { rowsAt } from "../setup/source";
import { auto } from "../testing/auto";
import { area, sheet } from "../testing/sheet";
import { blankColumns, shrinkColumns, withoutColumns } from "./blankColumns";

const CODES: Cell[][] = [
  ["STT", "Nguyễn Văn A", null, "Trần Thị B", null, "Lê Văn C"],
  [1, "TNC", null, "TN", null, "TNT"],
  [2, "TNC", null, "TNC", null, "TN"],
  [3, "TN", null, "TNC", null, "TNC"],
];

const LEVELS: Cell[] = ["Cao", "TN", "Thấp"];
const BOXES: Cell[][] = [
  [null, "Nguyễn Văn A", null, null, null, "Trần Thị B", null, null],
  [null, ...LEVELS, null, ...LEVELS],
  [1, "x", null, null, null, null, "x", null],
  [2, null, "x", null, null, "x", null, null],
  [3, "x", null, null, null, "x", null, null],
];

const turned = (rows: Cell[][]) => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));

describe("blank columns between people", () => {
  it("part people of codes and of boxes", () => {
    expect(auto(sheet(...CODES))).toMatchObject({
      people: ["Nguyễn Văn A 2 1 0 0", "Trần Thị B 2 1 0 0", "Lê Văn C 1 1 1 0"],
      addresses: ["B1", "D1", "F1"],
      said: [],
    });
    expect(auto(sheet(...BOXES))).toMatchObject({
      people: ["Nguyễn Văn A 2 1 0 0", "Trần Thị B 2 1 0 0"],
      addresses: ["B1", "F1"],
    });
  });

  it("may be blank rows where ballots are columns", () => {
    expect(auto(sheet(...turned(CODES))).people).toEqual([
      "Nguyễn Văn A 2 1 0 0",
      "Trần Thị B 2 1 0 0",
      "Lê Văn C 1 1 1 0",
    ]);
  });

  it("are known only under heads, and never among the three boxes of somebody", () => {
    const grid = sheet(...CODES);
    expect(blankColumns(grid, area("B2:F4"), area("B1:F1"))).toEqual([2, 4]);
    expect(blankColumns(grid, area("B2:F4"), null)).toEqual([]);
    const open = sheet(["Nguyễn Văn A", null, null, "B"], ["x", null, "x", "x"]);
    expect(blankColumns(open, area("A2:D2"), area("A1:D1"))).toEqual([]);
    const missing = sheet(["Cao", null, "Thấp"], ["x", null, null]);
    expect(blankColumns(missing, area("A2:C2"), null)).toEqual([]);
  });

  it("are left out, and the rest knows where it stands", () => {
    const closed = withoutColumns(sheet(...CODES), [2, 4]);
    expect(closed.columns).toBe(4);
    expect(addressOf(closed, area("C2:D3"))).toBe("D2:F3");
    expect(addressOf(withoutColumns(closed, [0]), area("A2"))).toBe("B2");
    expect(shrinkColumns(area("B2:F4"), [2, 4])).toEqual(area("B2:D4"));
    expect(shrinkColumns(area("C2:C4"), [2])).toBeNull();
  });

  it("keep what the sheet knows of signs, and what stands there when it is asked for", () => {
    expect(withoutColumns({ ...sheet(...CODES), signs: ["H/M/L"] }, [2]).signs).toEqual(["H/M/L"]);
    const source = { ...rowsAt(area("B2:F4")), people: area("B1:F1") };
    const normal = normalise(sheet(...CODES), source);
    expect("code" in normal ? null : normal.seen(area("D2:F2"))).toEqual(area("C2:D2"));
    expect("code" in normal ? null : normal.source.marks).toEqual(area("B2:D4"));
  });
});
