import type { Cell } from "../sheet/cell";
import type { SheetMetadata } from "../sheet/grid";
import type { OddLook } from "../sheet/looks";
import { auto, withLooks } from "../testing/auto";
import { area } from "../testing/sheet";

const ROWS: Cell[][] = [
  ["Phiếu", "Nguyễn Văn A", "Trần Thị B", null, "Số phiếu phát ra"],
  [1, "TNC", "TNT", null, 5],
  [2, "TN", null, null, null],
  [3, "TNC", "TN", null, null],
];
const COUNTS: Cell[][] = [
  ["Họ và tên", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
  ["Nguyễn Văn A", 3, 2, 0],
  ["Trần Thị B", 5, 0, 0],
];

const said = (looks: Partial<SheetMetadata>, rows = ROWS) =>
  auto(withLooks(rows, looks), {}, { sources: { issued: { sheet: "P", address: "E2" } } }).said.filter(
    (code) => /^(?:F174|W130|W135|F162)/.test(code),
  );
const odd = (how: OddLook["how"], ...addresses: readonly string[]) => ({
  odd: addresses.map((address) => ({ how, area: area(address) })),
});

describe("cells that are not read as they are counted", () => {
  it.each(["struck", "faint", "small"] as const)("are said where marks, names and figures are %s", (how) => {
    expect(said(odd(how, "B2:B3", "C1", "E2"))).toEqual(["F174@E2", "F174@B2:B3", "F174@C1"]);
    expect(said(odd(how, "A2", "D1:D9", "C3", "E1"))).toEqual([]);
    expect(said(odd(how, "B2", "A3"), COUNTS)).toEqual(["F174@B2", "F174@A3"]);
  });

  it("are said of fonts of pictures unless these show the same", () => {
    const inFont = (font: string) => said({ odd: [{ how: "symbols", area: area("B2:B4"), font }] });
    expect([inFont("Wingdings"), inFont("Symbol")]).toEqual([["F174@B2:B4"], ["F174@B2:B4"]]);
    expect(said({ odd: [{ how: "symbols", area: area("B2:D3"), font: "Symbol" }] }, COUNTS)).toEqual([]);
    expect(said({ odd: [{ how: "symbols", area: area("B2") }] })).toEqual(["F174@B2"]);
  });

  it.each(["ⓒ", "T\u0336N\u0336C\u0336", "T\u20DD", "①"])("are said of the sign %s", (sign) => {
    expect(said({}, ROWS.with(2, [2, sign, "TN"]))).toEqual(["F174@B3"]);
    expect(said({}, ROWS.with(3, [3, "TNC", "TN", null, sign]))).toEqual([]);
  });

  it("are said once of names side by side, alone or with what is around them", () => {
    expect(said(odd("struck", "A1:E1"))).toEqual(["F174@B1:C1"]);
    const turned: Cell[][] = [
      ["Họ và tên", "Chức vụ", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
      ["Nguyễn Văn A", "Chủ tịch", 3, 2, 0],
      [null, null, null, null, null],
      ["Trần Thị B", "Phó chủ tịch", 5, 0, 0],
    ];
    expect(said(odd("struck", "A1:A9"), turned)).toEqual(["F174@A2", "F174@A4"]);
  });

  it("are said once for each area however many conditions look after it, and of none that is blank", () => {
    const rule = { how: "struck" as const, area: area("B2:C4") };
    const blank = { how: "struck" as const, area: area("C3") };
    const looks = { conditional: [...Array.from({ length: 300 }, () => rule), blank] };
    const codes = auto(withLooks(ROWS, looks)).said.filter((code) => code.startsWith("W661"));
    expect(codes).toEqual(["W661@B2:C4"]);
  });

  it("are said of names, and not of tones", () => {
    const names = ["Phiếu", "Nguyễn Văn A\u0336", "Trần Thị B".normalize("NFD")];
    expect(said({}, ROWS.with(0, names))).toEqual(["F174@B1"]);
  });
});

describe("rows and columns too small to be seen", () => {
  it("are as good as hidden", () => {
    expect(said({ lowRows: [2, 9] })).toEqual(["W130@B3"]);
    expect(said({ lowRows: [2], hiddenRows: [1] })).toEqual(["W130@B2", "W130@B3"]);
    expect(said({ narrowColumns: [2, 4] })).toEqual(["W135@C2"]);
    expect(said({ lowRows: [0] })).toEqual(["F162@B1"]);
  });

  it("are said of tables of counts", () => {
    expect(said({ narrowColumns: [0] }, COUNTS)).toEqual(["F162@A2"]);
    expect(said({ hiddenRows: [2] }, COUNTS)).toEqual(["W130@B3"]);
  });
});

it("cells over which something lies are said once where they hold something", () => {
  const covered = ["B2:C3", "B2:C3", "C3:C4", "A2", "D1:D9"].map(area);
  const found = auto(withLooks(ROWS, { covered })).said.filter((code) => code.startsWith("W672"));
  expect(found).toEqual(["W672@B2:C3", "W672@C3:C4"]);
  expect(auto(withLooks(ROWS, { covered: [area("C3")] })).said.join(" ")).not.toContain("W672");
});
