import { areaAddress, cellAddress, columnName, parseArea, sheetOf } from "./address";

describe("columnName", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("%d is %s", (column, name) => expect(columnName(column)).toBe(name));
});

describe("areaAddress", () => {
  it("names one cell without a colon", () => {
    expect(areaAddress({ row: 4, column: 2, rows: 1, columns: 1 })).toBe("C5");
    expect(cellAddress(4, 2)).toBe("C5");
  });

  it("names the first and the last cell of more", () => {
    expect(areaAddress({ row: 4, column: 2, rows: 46, columns: 13 })).toBe("C5:O50");
  });
});

describe("parseArea", () => {
  it.each([
    ["C5:O50", { row: 4, column: 2, rows: 46, columns: 13 }],
    ["$C$5:$O$50", { row: 4, column: 2, rows: 46, columns: 13 }],
    ["'Phiếu 1'!C5", { row: 4, column: 2, rows: 1, columns: 1 }],
    [" c5 ", { row: 4, column: 2, rows: 1, columns: 1 }],
    ["O50:C5", { row: 4, column: 2, rows: 46, columns: 13 }],
    ["O5:C50", { row: 4, column: 2, rows: 46, columns: 13 }],
    ["XFD1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ])("reads %s", (address, area) => expect(parseArea(address)).toEqual(area));

  it.each(["", "C", "5", "C0", "C05", "C5:", "C5:O", "C5-O50", "C5:O50:P60", "C5,O50", "ABCD1"])(
    "refuses %j",
    (address) => expect(parseArea(address)).toBeNull(),
  );

  it.each(["XFE1", "A1048577", "A1:XFE1", "A1:A1048577"])("refuses %s, which no sheet has", (address) => {
    expect(parseArea(address)).toBeNull();
  });
});

describe("sheetOf", () => {
  it.each([
    ["C5:O50", null],
    ["Phiếu!C5:O50", "Phiếu"],
    ["'Phiếu 1'!C5", "Phiếu 1"],
    ["'Phiếu ''A'''!C5", "Phiếu 'A'"],
    ["'Lần 1!'!C5", "Lần 1!"],
  ])("%s stands on %p", (address, name) => expect(sheetOf(address)).toBe(name));
});
