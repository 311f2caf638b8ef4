import type { Cell } from "../sheet/cell";
import { auto } from "../testing/auto";
import { sheet } from "../testing/sheet";
import { isRemarkHeader, levelOfHeader } from "./cells";
import { isOffice } from "./offices";
import { isSumWord, isTotalLabel } from "./totals";

describe("words of a sheet", () => {
  it.each(["Tổng cộng:", "Cộng", "TỔNG SỐ", "Cong chung", "Tong so phieu", "Luỹ kế", "Tổng hợp"])(
    "%s is a sum",
    (text) => {
      expect(isSumWord(text)).toBe(true);
    },
  );

  it.each(["Tống Văn A", "Tòng Thị B", "Công Văn C", "Tổng Giám đốc", "Tổng công ty", "Tong Van A", 3])(
    "%s is none",
    (text) => {
      expect(isSumWord(text)).toBe(false);
    },
  );

  it("tells posts from families by their tones", () => {
    expect(["Trưởng ban", "Tổng Bí thư", "truong phong"].map(isOffice)).toEqual([true, true, true]);
    expect(["Trương Thị B", "Tống Văn A"].map(isOffice)).toEqual([false, false]);
    expect(isOffice(3)).toBe(false);
    expect([isTotalLabel("Tỉ lệ %"), isTotalLabel(5)]).toEqual([true, false]);
    expect([isRemarkHeader("Bàn số"), isRemarkHeader("Bàng Văn A")]).toEqual([true, false]);
  });

  it("reads levels behind other words", () => {
    const heads = [
      "Số phiếu tín nhiệm cao:",
      "2. T.Nhiệm",
      "- Mức độ TN thấp (%)",
      "Phiếu tín nhiệm",
      "Cao hơn",
    ];
    expect(heads.map(levelOfHeader)).toEqual([1, 2, 3, 2, undefined]);
  });
});

describe("ballots on ugly sheets", () => {
  const HEAD: Cell[] = ["STT", "Nguyễn Văn A", "Trần Thị B"];
  const people = ["Nguyễn Văn A 2 1 0 0", "Trần Thị B 1 1 1 0"];

  it("may be followed by how often each says what", () => {
    const grid = sheet(
      [...HEAD, "Cao", "TN", "Thấp", "Cộng"],
      [1, "TNC", "TN", 1, 1, 0, 2],
      [2, "TNC", "TNC", 2, 0, 0, 2],
      [3, "TN", "TNT", 0, 1, 1, 2],
    );
    expect(auto(grid)).toMatchObject({ people, said: [] });
  });

  it("may stand beside a tick in a column of its own", () => {
    const boxes = sheet(
      ["STT", "Nguyễn Văn A", null, null, null],
      [null, "Cao", "TN", "Thấp", "Đã đọc"],
      [1, "x", null, null, "x"],
      [2, null, "x", null, "x"],
      [3, "x", null, null, 1],
    );
    expect(auto(boxes).people).toEqual(["Nguyễn Văn A 2 1 0 0"]);
  });

  it("do not begin with what is called by one word beside the names of people", () => {
    const grid = sheet(["Khối", "Nguyễn Văn A", "Trần Thị B"], [1, 1, 2], [1, 1, 1], [2, 2, 3]);
    expect(auto(grid)).toMatchObject({ people, said: ["F154@B2:C4", "F107@A2"] });
    const named = ["STT", "Nguyễn Văn A", "Trần Thị B", null, "Lê Văn C", "Đếm"];
    const nameless = sheet(named, ...[1, 2, 3].map((at): Cell[] => [at, 1, 2, 1, 1, 3]));
    expect(auto(nameless).ranges).toEqual([" | B2:E4 | B1:E1 | "]);
    const offices = sheet(["Khối", "Bí thư", "Phó Bí thư"], [1, 1, 2], [1, 1, 1], [2, 2, 3]);
    expect(auto(offices).ranges).toEqual([" | B2:C4 | B1:C1 | "]);
    const bare = sheet([null, "An", "Bình"], ["C", "C", "T"], ["C", "C", "C"], ["T", "T", "K"]);
    expect(auto(bare).people).toHaveLength(3);
  });

  it("end above what sums them; digits under another word are asked about, and a last one without a number is kept", () => {
    const digits = (...last: Cell[][]) => auto(sheet(HEAD, [1, 1, 2], [2, 2, 1], [3, 1, 1], ...last));
    expect(digits(["Ghi nhận", 2, 2]).ranges).toEqual([" | B2:C4 | B1:C1 | "]);
    expect(digits(["Ghi nhận", 3, 1]).said).toEqual(["F154@B2:C5", "F119@B5"]);
    expect(digits([null, 2, 2]).ranges).toEqual([" | B2:C5 | B1:C1 | "]);
    const words = sheet(
      HEAD,
      [1, "TNC", "TN"],
      [2, "TN", "TNC"],
      [3, "TNC", "TNC"],
      [null, 2, 2],
      [null, 1, 1],
    );
    expect(auto(words).ranges).toEqual([" | B2:C4 | B1:C1 | "]);
  });

  it("may end with one that says three levels side by side, above sums like ticks", () => {
    const rows: Cell[][] = [
      ["Phiếu", "Nguyễn Văn A", "Trần Thị B", "Lê Văn C", "Phạm Thị D", "Võ Văn E", "Đỗ Thị G"],
      [1, "TN", "TNC, TN", "KHL", "TN", "TNC", "TN"],
      [2, "TN", "TNC", "TN", "TNT", "TNT", "TNT"],
      [null, null, null, null, null, null, null],
      [null, 0, 1, 0, 0, 1, 0],
      [null, 2, 0, 1, 1, 0, 1],
      [null, 0, 0, 0, 1, 1, 1],
    ];
    expect(auto(sheet(...rows)).people).toEqual([
      "Nguyễn Văn A 0 2 0 0",
      "Trần Thị B 1 0 0 1",
      "Lê Văn C 0 1 0 1",
      "Phạm Thị D 0 1 1 0",
      "Võ Văn E 1 0 1 0",
      "Đỗ Thị G 0 1 1 0",
    ]);
  });

  it("may go on behind a blank row with ticks of 1, beside numbers that do not follow each other", () => {
    const rows: Cell[][] = [
      ["STT", "Nguyễn Văn A", null, null, "Trần Thị B", null, null],
      [null, "Cao", "TN", "Thấp", "Cao", "TN", "Thấp"],
      ["M7000", 1, null, null, null, 1, null],
      ["M7137", null, 1, null, 1, null, null],
      [null, null, null, null, null, null, null],
      ["M7274", 1, null, null, null, null, 1],
    ];
    expect(auto(sheet(...rows)).people).toEqual(["Nguyễn Văn A 2 1 0 0", "Trần Thị B 1 1 1 0"]);
  });

  it("are no sums under ballots that are called by words, too", () => {
    const ballots: Cell[][] = [
      [1, "anonymous", 1, 0],
      [2, "anonymous", 2, 0],
      [3, "anonymous", 2, 0],
    ];
    const form = (last: string) =>
      auto(
        sheet(
          ["Điểm 2 = cao; 1 = tín nhiệm; 0 = thấp"],
          ["ID", "Name", "Nguyễn Văn A", "Trần Thị B"],
          ...ballots,
          [last === "anonymous" ? 4 : null, last, 2, 0],
        ),
      ).ranges;
    expect(form("anonymous")).toEqual(["codes 2/1/0 | C3:D6 | C2:D2 | "]);
    expect(form("Tổng cao")).toEqual(["codes 2/1/0 | C3:D5 | C2:D2 | "]);
  });

  it("are asked about where they are digits, 0 among them", () => {
    expect(auto(sheet(HEAD, [1, 2, 1], [2, 0, 2])).said).toContain("F154@B2:C3");
  });

  it("may name a group of people over the first of them", () => {
    const grid = sheet([null, "Chức vụ"], HEAD, [1, "C", "T"], [2, "C", "C"], [3, "T", "K"]);
    expect(auto(grid).people).toEqual(people);
  });

  it("may go up to a column per ballot with 1, 2, 3", () => {
    const grid = sheet(
      ["TT", "Họ và tên", "P1", "P2", "P3"],
      [1, "Nguyễn Văn A", 1, 1, 2],
      [2, "Trần Thị B", 2, 1, 3],
    );
    expect(auto(grid).people).toEqual(people);
    // Digits without any name are no vote; letters are, and nobody can tell whose they are.
    const bare = (...signs: readonly Cell[]) =>
      sheet(["TT", "P1", "P2", "P3"], [1, ...signs], [2, ...signs.toReversed()]);
    expect(auto(bare(1, 1, 2)).said).toEqual(["F101"]);
    expect(auto(bare("C", "T", "K")).said).toContain("F116@B2:D3");
  });

  it.each<[string, Cell[]]>([
    ["in another order", ["Thấp", "TN", "Cao"]],
    ["by other words", ["Tốt", "Khá", "Kém"]],
  ])("have boxes that are named %s", (_, levels) => {
    const grid = sheet(
      ["STT", "Nguyễn Văn A", null, null],
      [null, ...levels],
      [1, "x", null, null],
      [2, null, "x", null],
      [3, null, null, "x"],
    );
    expect(auto(grid).said).toContain("F108@B2:D2");
  });

  it("have figures in one sentence", () => {
    const words =
      "Hội nghị được triệu tập 5 đồng chí, có mặt 4 đồng chí, vắng 1 đồng chí có lý do; phát ra 4 phiếu, thu về 3 phiếu theo quy định.";
    const grid = sheet([words], HEAD, [1, "C", "T"], [2, "C", "C"], [3, "T", "K"]);
    expect(auto(grid).kinds[0]).toMatchObject({ issued: 4, collected: 3 });
    expect(
      auto(sheet([`${words} Số phiếu thu về tính 100 phần trăm`], HEAD, [1, "C", "K"])).kinds[0],
    ).toMatchObject({
      collected: 3,
    });
  });
});
