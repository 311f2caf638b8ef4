import { area } from "../testing/sheet";
import { rowsAt } from "../setup/source";
import { kindOf } from "../setup/kindTexts";
import type { Cell } from "../sheet/cell";
import { cellsOf, gridOf, type SheetGrid } from "../sheet/grid";
import { readSheetSetup } from "./sheetSetup";
import { jobSetup } from "./jobSetup";
import { refreshFigures, sheetsOf } from "./refresh";
import { EMPTY_KIND, EMPTY_SETUP, type CountSetup } from "../setup/setup";

const grid = (cells: Cell[][], sheet = "P"): SheetGrid => gridOf({ sheet, row: 0, column: 0, cells });

const sheet = (present: Cell, issued: Cell): SheetGrid =>
  grid([
    ["Số có mặt", present, null],
    ["Số phiếu phát ra", issued, null],
    [null, null, null],
    ["STT", "Nguyễn Văn A", "Trần Thị B"],
    [1, "TNC", "TN"],
    [2, "TNC", "TNT"],
  ]);

const setup = jobSetup({}, [sheet(50, 48)]);
const again = (now: SheetGrid, from: CountSetup = setup) => refreshFigures(from, new Map([[now.sheet, now]]));

describe("figures taken from cells", () => {
  it("are found with their cells", () => {
    expect(setup).toMatchObject({
      conference: { present: 50 },
      kinds: [{ issued: 48 }],
      sources: { present: { sheet: "P", address: "B1" }, issued: { sheet: "P", address: "B2" } },
    });
  });

  it("stay the same set-up while nothing changed", () => expect(again(sheet(50, 48))).toBe(setup));

  it("are taken again when their cells changed", () => {
    expect(again(sheet(51, 47))).toMatchObject({ conference: { present: 51 }, kinds: [{ issued: 47 }] });
  });

  it("are looked for around a table of counts, too", () => {
    const counts = kindOf({ sheet: "P", marks: "B5:D6", layout: "counts", issued: 48 });
    expect(again(sheet(50, 47), { ...setup, kinds: [counts] }).kinds).toMatchObject([{ issued: 47 }]);
  });

  it("follow a row that was put in above", () => {
    const cells = cellsOf(sheet(50, 48));
    const moved = again(grid([[null, null, null], ...cells.map((row) => [...row])]));
    expect(moved.sources).toMatchObject({ present: { address: "B2" }, issued: { address: "B3" } });
  });

  it("become unknown when they are gone, and are forgotten", () => {
    const gone = again(
      grid([
        ["STT", "Nguyễn Văn A", "Trần Thị B"],
        [1, "TNC", "TN"],
      ]),
    );
    expect(gone).toMatchObject({ conference: { present: null }, kinds: [{ issued: null }] });
    expect(gone.sources).toEqual({});
  });

  it("stay when their sheet was not read, or nobody took them from one", () => {
    expect(refreshFigures(setup, new Map())).toBe(setup);
    const typed = { ...setup, sources: {} };
    expect(again(sheet(51, 47), typed)).toBe(typed);
  });

  it("are found on a sheet without ballots, or with a range nobody can read", () => {
    const figures = {
      ...EMPTY_SETUP,
      sources: { present: { sheet: "P", address: "B1" }, issued: { sheet: "P", address: "B2" } },
    };
    expect(again(sheet(50, 48), figures)).toMatchObject({ conference: { present: 50 }, kinds: [] });
    const odd = { ...figures, kinds: [kindOf({ sheet: "P", marks: "B5" + "-" })] };
    expect(again(sheet(50, 48), odd)).toMatchObject({ kinds: [{ issued: 48 }] });
    const headless = { ...figures, kinds: [kindOf({ sheet: "P", marks: "B5:C6" })] };
    expect(again(sheet(50, 48), headless)).toMatchObject({ kinds: [{ issued: 48 }] });
  });
});

describe("the sheets a set-up reads", () => {
  it("are those of its ballots, its figures and its own regulation", () => {
    expect(sheetsOf(setup)).toEqual(["P"]);
    const second = { ...EMPTY_KIND, sheet: "P", second: "Bản hai" };
    expect(sheetsOf({ ...setup, kinds: [second] })).toEqual(["P", "Bản hai"]);
    const sources = { present: { sheet: "Q", address: "A1" }, absent: { sheet: null, address: null } };
    expect(sheetsOf({ ...setup, sources, custom: {} })).toEqual(["P", "Q", "TN_QuyDinh"]);
  });
});

describe("what a caller says", () => {
  it("goes before what the sheet says, and has no cell", () => {
    const said = jobSetup({ present: 40, absent: 3, issued: 39, posted: 2, late: 1, marks: "B5:B6" }, [
      sheet(50, 48),
    ]);
    expect(said).toMatchObject({
      conference: { present: 40, absent: 3 },
      kinds: [{ issued: 39, collected: null, mailed: 2, late: 1, source: rowsAt(area("B5:B6")) }],
      sources: {},
    });
  });

  it("names a range that nobody can read, which the count refuses", () => {
    expect(jobSetup({ marks: "B5-" }, [sheet(50, 48)]).kinds).toMatchObject([{ source: null, issued: 48 }]);
  });

  it("makes a kind where no ballots were found, and none without a range", () => {
    const empty = grid([["Danh sách", null]]);
    const source = { ...rowsAt(area("B5:C6")), people: area("B4:C4") };
    expect(jobSetup({ marks: "B5:C6", people: "B4:C4" }, [empty]).kinds).toMatchObject([
      { sheet: "P", source },
    ]);
    expect(jobSetup({}, [empty]).kinds).toEqual([]);
    expect(readSheetSetup(empty).kind).toBeNull();
  });
});
