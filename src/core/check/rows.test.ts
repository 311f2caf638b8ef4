import { kindOf, type KindTexts, kindTexts } from "../setup/kindTexts";
import type { Cell } from "../sheet/cell";
import { gridOf, type SheetGrid } from "../sheet/grid";
import { readSheetSetup } from "../recognise/sheetSetup";
import { count } from "../count/count";
import { EMPTY_SETUP } from "../setup/setup";

const HEAD: Cell[] = ["STT", "Nguyễn Văn A", "Trần Thị B", "Lê Văn C"];
const BALLOTS: Cell[][] = [
  [1, 1, 2, 3],
  [2, 1, 2, 1],
  [3, 2, 2, 3],
  [4, 1, 3, 3],
];

const sheetWith = (cells: Cell[][]): SheetGrid => gridOf({ sheet: "P", row: 0, column: 0, cells });

function said(cells: Cell[][], ...kinds: Partial<KindTexts>[]): readonly string[] {
  const setups = kinds.map((kind) => kindOf({ sheet: "P", layout: "codes 1/2/3", ...kind }));
  const record = count({ ...EMPTY_SETUP, kinds: setups }, new Map([["P", sheetWith(cells)]]));
  return record.findings
    .filter(({ code }) => !["N402", "W415"].includes(code))
    .map(({ code, address }) => `${code}@${String(address)}`);
}

describe("a row of sums under ballots in digits", () => {
  it.each([
    "Tổng cộng",
    "Cộng",
    "TC",
    "Tín nhiệm thấp",
    "Thấp",
    "Không hợp lệ",
    "Số phiếu KHL",
    "Số phiếu cao:",
  ])("“%s” is no ballot", (label) => {
    const cells = [HEAD, ...BALLOTS, [label, 3, 1, 2]];
    expect(readSheetSetup(sheetWith(cells)).kinds.map(kindTexts)[0]).toMatchObject({ marks: "B2:D5" });
    expect(said(cells, { marks: "B2:D6" })).toEqual(["F119@B6"]);
  });

  it("is nothing to say where it is blank", () => {
    expect(said([HEAD, ...BALLOTS, ["Cộng", null, null, null]], { marks: "B2:D6" })).toEqual([]);
  });

  it("cannot be told where nothing stands left of the marks", () => {
    const cells = BALLOTS.map((row) => row.slice(1));
    expect(said([HEAD.slice(1), ...cells], { marks: "A2:C5" })).toEqual([]);
  });
});

describe("the numbers of ballots", () => {
  it("stand once each", () => {
    const cells = [HEAD, ...BALLOTS, [3, 1, 1, 1], ["3", 2, 2, 2], [null, 1, 1, 1]];
    expect(said(cells, { marks: "B2:D8" })).toEqual(["W120@A6", "W120@A7", "W147@A8"]);
    expect(said([HEAD, ...BALLOTS], { marks: "B2:D5" })).toEqual([]);
  });
});

describe("ballots without a number", () => {
  it("are said where nearly all others have one, or a name", () => {
    const named = BALLOTS.map(([, ...marks], at): Cell[] => [`Phiếu ${String(at + 1)}`, ...marks]);
    expect(said([HEAD, ...named, [null, null, 2, 1]], { marks: "B2:D6" })).toEqual(["W147@A6", "N141@B6"]);
    expect(said([[null, 1, 2, 1], ...named], { marks: "B1:D5" })).toContain("W147@A1");
    const few = [HEAD, ...BALLOTS.slice(0, 2), [null, 1, 2, 1], [null, 2, 2, 1]];
    expect(said(few, { marks: "B2:D5" })).toEqual([]);
  });

  it("block behind empty rows: somebody may have tried something out", () => {
    const apart = [HEAD, ...BALLOTS, [], [], [null, 1, 2, 1]];
    expect(said(apart, { marks: "B2:D8" })).toContain("F181@B8");
    const numbered = [HEAD, ...BALLOTS, [], [], [5, 1, 2, 1]];
    expect(said(numbered, { marks: "B2:D8" })).not.toContain("F181@B8");
    const timed = BALLOTS.map(([number, ...marks]): Cell[] => [45120.5, number ?? null, ...marks]);
    const tried: Cell[] = [null, 2, 1, 1, 2];
    expect(said([["Dấu thời gian", ...HEAD], ...timed, [], tried], { marks: "C2:E7" })).toContain("F181@C7");
    const groups = BALLOTS.map(([, ...marks], at): Cell[] => [...marks, `Tổ ${String(at + 1)}`]);
    const slipped = [[...HEAD.slice(1), "Tổ"], ...groups, [], [], [null, 1, 2, 1]];
    expect(said(slipped, { marks: "A2:C8" })).toContain("F181@A8");
    expect(said([...slipped.slice(0, -1), [1, 2, 1, "Tổ 1"]], { marks: "A2:C8" })).not.toContain("F181@A8");
    // A number without marks is a blank ballot, so nothing stands apart behind it.
    const blank = [HEAD, ...BALLOTS, [5, null, null, null], [null, 1, 2, 1]];
    expect(said(blank, { marks: "B2:D7" })).not.toContain("F181@B7");
  });
});

describe("kinds of ballot", () => {
  it("do not share cells", () => {
    const cells = [HEAD, ...BALLOTS];
    const same = said(cells, { marks: "B2:D5" }, { marks: "D4:D5" }, { marks: "X1-" });
    expect(same).toContain("F248@D4:D5");
    expect(said(cells, { marks: "B2:B5" }, { marks: "C2:D5" }).join()).not.toContain("F248");
  });
});

describe("a row that is called by a word and a number among bare numbers", () => {
  const faults = (label: string, first: Cell = 1) => {
    const rows: Cell[][] = [1, 2, 3, 4, 5].map((at) => [at === 1 ? first : at, "TNC", "TN", "TNT"]);
    return said([HEAD, [label, "TNC", "TNC", "TNC"], ...rows], { marks: "B2:D7" });
  };

  it("is no ballot: F119", () => {
    expect(faults("Kết quả 2018")).toContain("F119@B2");
    expect(faults("Nhiệm kỳ 2016")).toContain("F119@B2");
  });

  it("is one where the word calls ballots, or where others have words, too", () => {
    expect(faults("Phiếu 12")).not.toContain("F119@B2");
    expect(faults("Kết quả 2018", "Kết quả 2019")).not.toContain("F119@B2");
    expect(faults(`${"Kết quả ".repeat(10)}2018`)).not.toContain("F119@B2");
  });
});

it("asks about marks under signatures that stand where ballots have numbers: F181", () => {
  const signed: Cell[][] = [["TM. BAN KIỂM PHIẾU"], ["Nguyễn Văn Mẫu"], [null, "TNC", "TNC", "TN"]];
  const rows: Cell[][] = [1, 2, 3, 4].map((at) => [at, "TNC", "TN", "TNT"]);
  expect(said([HEAD, ...rows, ...signed], { marks: "B2:D8" })).toContain("F181@B8");
});

it("lets a ballot with a later code go on behind empty rows", () => {
  const coded = BALLOTS.map(([, ...marks], at): Cell[] => [`M${String(7000 + 9 * at)}`, "ok", ...marks]);
  const rows: Cell[][] = [["Mã phiếu", "Đã đối chiếu", ...HEAD.slice(1)], ...coded, []];
  const read = (code: string) => said([...rows, [code, null, 1, 2, 1]], { marks: "C2:E7" });
  expect(read("M8100")).not.toContain("F181@C7");
  expect(read("N8100")).toContain("F181@C7");
});
