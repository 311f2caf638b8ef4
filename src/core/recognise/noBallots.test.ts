import type { Cell } from "../sheet/cell";
import { auto, withLooks } from "../testing/auto";
import { area, sheet } from "../testing/sheet";

const HEAD: Cell[] = ["Số phiếu", "Nguyễn Văn A", "Trần Thị B"];
const FIRST: Cell[][] = [
  [1, "C", "T"],
  [2, "C", "K"],
];
const LAST: Cell[][] = [
  [3, "T", "T"],
  [4, "K", "C"],
];
const COUNTS = ["Nguyễn Văn A 2 1 1 0", "Trần Thị B 1 2 1 0"];
const split = (...between: Cell[][]) => sheet(HEAD, ...FIRST, ...between, ...LAST);

describe("heads that come again", () => {
  it("are no ballots where they are the head in every cell", () => {
    expect(auto(split(["Số  phiếu ", "Nguyễn  Văn A", "Trần Thị B"]))).toMatchObject({
      people: COUNTS,
      collected: [4],
      said: ["N153@A4"],
      ranges: [" | B2:C6 | B1:C1 | "],
    });
  });

  it.each<[string, Cell[]]>([
    ["number", [3, "Nguyễn Văn A", "Trần Thị B"]],
    ["cell", ["Số phiếu", "Nguyễn Văn A", null]],
  ])("block with another %s", (_, again) => {
    expect(auto(split(again)).said.filter((code) => code.startsWith("F"))).not.toEqual([]);
  });

  it("begin other ballots with another name", () => {
    expect(auto(split(["Số phiếu", "Nguyễn Văn A", "Trần Thị C"])).kinds).toHaveLength(2);
  });

  it("are no blank ballots either", () => {
    expect(auto(split(HEAD), { collected: 5 }).said).toEqual(["F205@B2:C6", "N153@A4"]);
    // Among numbered ballots a row without a number is none, blank as it is.
    expect(auto(split(HEAD, [null, null, null]), { collected: 5 }).said).toContain("F205@B2:C7");
    const blank = auto(split(HEAD, [9, null, null]), { collected: 5 });
    expect(blank).toMatchObject({ collected: [5], said: ["N153@A4", "N112"] });
  });

  it("come again without the sums that stand under the first one", () => {
    const sums: Cell[][] = [
      ["Tín nhiệm cao", 2, 1],
      ["Tín nhiệm", 1, 2],
      ["Tín nhiệm thấp", 1, 1],
      [null, null, null],
    ];
    expect(auto(sheet(HEAD, ...sums, ...FIRST, HEAD, ...LAST))).toMatchObject({
      people: COUNTS,
      said: ["N153@A8"],
    });
  });

  it("may be called by a word that sums have elsewhere", () => {
    const names: Cell[] = ["Số phiếu", "Nguyễn Văn A", null, null];
    const levels: Cell[] = [null, "Cao", "TN", "Thấp"];
    const grid = sheet(names, levels, [1, "x"], [2, null, "x"], names, levels, [3, "x"]);
    expect(auto(grid)).toMatchObject({ people: ["Nguyễn Văn A 2 1 0 0"], said: ["N153@A5", "N153@B6"] });
  });

  it("may have no number; single words may be marks that nobody knows", () => {
    const bare = [HEAD, ...FIRST, HEAD, ...LAST].map((row) => row.slice(1));
    // Without a word of a vote letters are asked about.
    expect(auto(sheet(...bare))).toMatchObject({ people: COUNTS, said: ["F154@A2:B6", "N153@A4"] });
    const word: Cell[] = ["Đạt", "Chưa"];
    const odd = [word, ...FIRST.map((row) => row.slice(1)), word, ...LAST.map((row) => row.slice(1))];
    expect(auto(sheet(...odd), { layout: "codes C/T/K" }).said).toContain("F131@A4");
  });

  it("may be merged, and stand in two rows over boxes", () => {
    const names: Cell[] = ["STT", "Nguyễn Văn A", null, null];
    const levels: Cell[] = [null, "Cao", "TN", "Thấp"];
    const rows: Cell[][] = [
      names,
      levels,
      [1, 1, null, null],
      names,
      levels,
      [2, null, 1, null],
      [3, 1, null, null],
    ];
    const grid = withLooks(rows, { merges: [area("B1:D1"), area("B4:D4")] });
    expect(auto(grid)).toMatchObject({
      people: ["Nguyễn Văn A 2 1 0 0"],
      said: ["N153@A4", "N153@B5"],
    });
    const across = withLooks(rows, { merges: [area("B1:D1"), area("B5:B6")] });
    expect(auto(across).said).toEqual(["N153@A4", "N153@B5"]);
  });
});

describe("boxes of 1", () => {
  const names: Cell[] = ["STT", "Nguyễn Văn A", null, null, "Trần Thị B", null, null];
  const levels: Cell[] = [null, "Cao", "TN", "Thấp", "Cao", "TN", "Thấp"];
  const ballot = (number: number): Cell[] => [number, 1, null, null, null, 1, null];
  const three = [ballot(1), ballot(2), ballot(3)];

  it("go on behind anything as long as their numbers do", () => {
    const grid = sheet(names, levels, ...three, ["Hết trang"], ballot(4));
    expect(auto(grid)).toMatchObject({ collected: [4], said: ["W111"] });
  });

  it("may stand above those of another kind", () => {
    const others: Cell[] = ["STT", "Lê Văn C", null, null, "Phạm Thị D", null, null];
    const grid = sheet(names, levels, ...three, others, levels, ...three);
    expect(auto(grid)).toMatchObject({ collected: [3, 3], said: [] });
  });

  it("above the only head that could be read block", () => {
    const odd = levels.with(3, "#@!");
    const grid = sheet(names, odd, ...three, names, levels, ballot(4), ballot(5));
    expect(auto(grid).said).toContain("F129@B3");
  });
});

describe("rows that name a part of the ballots", () => {
  it.each(["Bàn kiểm phiếu số 2", "Tổ 1", "Trang 2/5", "NHÓM II:"])("%s is no ballot", (text) => {
    expect(auto(split([text]))).toMatchObject({ people: COUNTS, collected: [4], said: ["N153@A4"] });
    expect(auto(split([text]), { collected: 5 }).said).toContain("F205@B2:C6");
  });

  it("may stand above the first ballot and above a head", () => {
    const grid = sheet(HEAD, ["Trang 1"], ...FIRST, ["Trang 2"], HEAD, ...LAST);
    expect(auto(grid)).toMatchObject({ people: COUNTS, said: ["N153@A5", "N153@A6"] });
    const boxes = sheet(
      ["STT", "Nguyễn Văn A", null, null],
      [null, "Cao", "TN", "Thấp"],
      ["Tổ 1"],
      [1, "x", null, null],
      ["Tổ 2"],
      [2, null, "x", null],
    );
    expect(auto(boxes)).toMatchObject({ people: ["Nguyễn Văn A 1 1 0 0"], said: ["N153@A5"] });
  });

  it("may stand in the first column of marks where nothing is left of them", () => {
    const rows = [HEAD, ...FIRST, [null, "Tổ 2"], ...LAST].map((row) => row.slice(1));
    const found = auto(sheet(...rows), { layout: "codes C/T/K" });
    expect(found).toMatchObject({ people: COUNTS, said: ["N153@A4"] });
  });

  it("are ballots where ballots are called so", () => {
    const named = (name: string, row: Cell[]) => [name, ...row.slice(1)];
    const grid = sheet(
      ["Tổ", ...HEAD.slice(1)],
      named("Tổ 1", [1, "C", "T"]),
      ["Tổ 2"],
      named("Tổ 3", [3, "T", "K"]),
    );
    expect(auto(grid).said).toContain("W111");
    expect(auto(split(["Bàn giao"])).said).toEqual(["W111"]);
    expect(auto(split(["Tổ 2", "C", "T"])).said).toEqual(["W147@A4"]);
  });

  it("leave two tables with heads of their own apart", () => {
    const other: Cell[] = ["STT", "Lê Văn C", "Phạm Thị D"];
    const { kinds } = auto(sheet(HEAD, ...FIRST, ["Tổ 2"], [3, "C", "C"], other, ...FIRST));
    expect(kinds).toHaveLength(2);
  });
});
