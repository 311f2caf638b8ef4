import type { Cell } from "../sheet/cell";
import { parseCount, parsePercent } from "./parseCount";

const read = (cell: Cell) => {
  const result = parseCount(cell, "low");
  return result.ok ? result.value : result.finding.code;
};

describe("parseCount", () => {
  it.each<[Cell, number]>([
    [0, 0],
    [46, 46],
    ["4", 4],
    ["04", 4],
    ["00", 0],
    [" ４６ ", 46],
    ["Không có", 0],
    ["không có phiếu nào", 0],
    ["Không phiếu", 0],
    ["46 phiếu", 46],
    ["46 lá phiếu", 46],
    ["46\u00A0PHIẾU", 46],
    ["46phiếu".normalize("NFD"), 46],
    ["Không", 0],
    ["41 ph.", 41],
    ["41 ph", 41],
    ["5 người", 5],
    ["1 đ/c", 1],
  ])("%j is %d", (cell, count) => {
    expect(read(cell)).toEqual({ count, of: [], percent: null });
  });

  it.each<[string, number, readonly number[], string, number, number]>([
    ["323/66,6%", 323, [], "66,6", 666, 1],
    ["380 (76.46)", 380, [], "76.46", 7646, 2],
    ["380/76,46", 380, [], "76,46", 7646, 2],
    ["48/51/54 phiếu (chiếm 88,89%…)", 48, [51, 54], "88,89", 8889, 2],
    ["48/51/54 phiếu (chiếm 88,89% tổng số đại biểu)", 48, [51, 54], "88,89", 8889, 2],
    ["46/51 (88,46%)", 46, [51], "88,46", 8846, 2],
    ["46 phiếu, đạt tỷ lệ 97,87 %", 46, [], "97,87", 9787, 2],
    ["46 phiếu chiếm tỉ lệ 97,87%", 46, [], "97,87", 9787, 2],
    ["46, 97,87%", 46, [], "97,87", 9787, 2],
    ["46 - 97,87%", 46, [], "97,87", 9787, 2],
    ["52 (100%)", 52, [], "100", 100, 0],
    ["0/0%", 0, [], "0", 0, 0],
    ["66,6% (323 phiếu)", 323, [], "66,6", 666, 1],
    ["66,6%/323", 323, [], "66,6", 666, 1],
    ["90,2% (46/51 phiếu)", 46, [51], "90,2", 902, 1],
    ["46\n90,2%", 46, [], "90,2", 902, 1],
    ["46=90,2%", 46, [], "90,2", 902, 1],
    ["46/51 phiếu đạt 90,2%", 46, [51], "90,2", 902, 1],
    ["46 phiếu tín nhiệm cao (90,2%)", 46, [], "90,2", 902, 1],
    ["87,23 (41)", 41, [], "87,23", 8723, 2],
    ["87.2 (41/47 phiếu)", 41, [47], "87.2", 872, 1],
    ["46–88,46%", 46, [], "88,46", 8846, 2],
    ["46 — 88,46 %", 46, [], "88,46", 8846, 2],
    ["46 phiếu, tỉ lệ: 88,46%", 46, [], "88,46", 8846, 2],
    ["41 ph. (87,23%)", 41, [], "87,23", 8723, 2],
    ["1 đ/c (tỷ lệ : 2,13%)", 1, [], "2,13", 213, 2],
    ["12/2023 (0,59%)", 12, [2023], "0,59", 59, 2],
  ])("%j is %d of %j and %s %%", (text, count, of, percent, units, decimals) => {
    expect(read(text)).toEqual({ count, of, percent: { text: percent, units, decimals } });
  });

  it.each<Cell>([null, "", "  ", "\u00A0"])("%j is missing, not 0", (cell) => expect(read(cell)).toBeNull());

  it("reads the whole behind a slash", () => {
    expect(read("46/51")).toEqual({ count: 46, of: [51], percent: null });
    expect(read("46/46")).toEqual({ count: 46, of: [46], percent: null });
    expect(read("1500/2000")).toEqual({ count: 1500, of: [2000], percent: null });
    expect(read("12/1899")).toMatchObject({ of: [1899] });
    expect(read("12/2100")).toMatchObject({ of: [2100] });
  });

  it.each<Cell>([
    "1.234",
    "1,234 (50,1%)",
    "1 234",
    "4,5",
    "4,5%",
    "-3",
    "−3",
    "+3",
    "khoảng 40",
    "40-45",
    "46 hoặc 47",
    "-",
    "88,46%",
    "12/2023",
    "31/2099",
    "5/8/2023",
    "46²",
    "4¹",
    "₄6",
    "4½",
    "④",
    "Ⅳ",
    "46 (88,4²%)",
    "40–45",
    "4–5%",
    "1.025 (82,00%)",
    "1.025 (82)",
    "101,5% (46)",
    "46 (101,5%)",
    "380 (76)",
    "46 90,2",
    "1 234,5%",
    "1 234%",
    "47/46",
    "9999999999",
    "1/9999999999",
    "66,6%/9999999999",
    "46 phiếu (chiếm 88,46% của 52)",
    "=46",
    4.5,
    -3,
    NaN,
    1e10,
    true,
    { error: "#N/A" },
  ])("refuses %j", (cell) => expect(read(cell)).toBe("F207"));

  it("names the field and what was typed", () => {
    expect(parseCount("4,5", "high")).toMatchObject({ finding: { facts: { field: "high", value: "4,5" } } });
    expect(parseCount({ error: "#REF!" }, "low")).toMatchObject({ finding: { facts: { value: "#REF!" } } });
  });
});

describe("parsePercent", () => {
  it.each([
    ["53,19", 5319, 2],
    ["53.19 %", 5319, 2],
    ["100%", 100, 0],
    ["0", 0, 0],
  ])("%s", (text, units, decimals) => expect(parsePercent(text)).toMatchObject({ units, decimals }));

  it.each(["", "100,01", "abc", "-1", "5³", "5³%"])("refuses %j", (text) =>
    expect(parsePercent(text)).toBeNull(),
  );
});

it("takes no text for a number that is longer than any is written", () => {
  const long = `46 phiếu (76,46% ${"x".repeat(200)})`;
  expect([read(`46${" ".repeat(300)}`), read(long)]).toEqual([{ count: 46, of: [], percent: null }, "F207"]);
});
