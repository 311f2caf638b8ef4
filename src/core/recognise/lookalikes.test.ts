import { areaAddress } from "../sheet/address";
import type { Cell } from "../sheet/cell";
import { usedArea } from "../sheet/grid";
import { auto } from "../testing/auto";
import { area, sheet } from "../testing/sheet";
import { leftAside } from "./leftAside";
import { lookalikeIn, partsAround } from "./lookalikes";

const PEOPLE: readonly Cell[] = ["Nguyễn Văn A", "Trần Thị B"];

const rows = (...signs: readonly (readonly Cell[])[]) =>
  sheet(["STT", ...PEOPLE], ...signs.map((own, at) => [at + 1, ...own]));

describe("a block that stands as ballots do", () => {
  it("is seen whatever its signs are", () => {
    const letters = rows(["H", "M"], ["H", "L"], ["M", "H"], ["L", "H"]);
    const found = lookalikeIn(letters);
    expect(found && [areaAddress(found.area), found.signs]).toEqual(["B1:C5", ["H", "M", "L"]]);
    const digits = rows([1, -1], [0, 1], [1, 0], [-1, 1]);
    expect(lookalikeIn(digits)?.signs).toEqual(["1", "-1", "0"]);
    const two = rows(["H", "M"], ["H", "H"], ["M", "H"], ["M", "H"]);
    expect(lookalikeIn(two)?.signs).toEqual(["H", "M"]);
  });

  it("is seen beside the number of each ballot and where it was counted", () => {
    const ballots: Cell[][] = [
      [1, "Bàn 1", 1, -1],
      [2, "Bàn 2", 1, 0],
      [3, "Bàn 1", -1, 1],
      [4, "Bàn 2", 1, 1],
    ];
    const found = lookalikeIn(sheet(["Phiếu", "Hòm phiếu", ...PEOPLE], ...ballots));
    expect(found && [areaAddress(found.area), found.signs]).toEqual(["C1:D5", ["1", "-1"]]);
  });

  it("is seen as a list, where names come again and again", () => {
    const lines = [1, 2, 3].flatMap((ballot): Cell[][] =>
      PEOPLE.map((name, at) => [ballot, name, ["H", "M", "L"][(ballot + at) % 3] ?? null]),
    );
    expect(lookalikeIn(sheet(["Phiếu", "Họ và tên", "Mức tín nhiệm"], ...lines))).not.toBeNull();
    // Posts that are in no vocabulary come as often as the names.
    const posts = ["Chỉ huy phó BCH", "Chỉ huy phó CAX", "Trạm phó Y tế"];
    const people = ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"];
    const signs = ["H", "H", "M", "L"];
    const long = [1, 2, 3, 4].flatMap((ballot): Cell[][] =>
      people.map((name, at) => [ballot, name, posts[at] ?? null, signs[(ballot + at) % 4] ?? null]),
    );
    const head = ["Phiếu", "Họ và tên", "Chức vụ", "Mức tín nhiệm"];
    expect(lookalikeIn(sheet(head, ...long))?.signs).toEqual(["H", "M", "L"]);
  });

  it("is none without people, with few cells, or where words say that it is something else", () => {
    const signs: Cell[][] = [
      ["S", "C"],
      ["C", "S"],
      ["S", "S"],
      ["S", "C"],
    ];
    expect(lookalikeIn(sheet(["", "Tổ 1", "Tổ 2"], ...signs.map((own, at) => [at + 1, ...own])))).toBeNull();
    expect(lookalikeIn(rows(["H", "M"], ["M", "H"]))).toBeNull();
    expect(
      lookalikeIn(sheet(["LỊCH TRỰC"], ["STT", ...PEOPLE], ...signs.map((own, at) => [at + 1, ...own]))),
    ).toBeNull();
    const days = sheet(["", ...PEOPLE], ...signs.map((own, at) => [`Thứ ${String(at + 2)}`, ...own]));
    expect(lookalikeIn(days)).toBeNull();
    expect(lookalikeIn(sheet([true, "a@b.vn"], [45120.5, "KHL"]))).toBeNull();
  });

  it("is seen with the people in the rows", () => {
    const turned = sheet(
      ["", "M7000", "M7001", "M7002"],
      ["Nguyễn Văn A", "H", "M", "L"],
      ["Trần Thị B", "M", "H", "H"],
    );
    const found = lookalikeIn(turned);
    expect(found && areaAddress(found.area)).toBe("A2:D3");
    const long = Array.from({ length: 600 }, (_, at): Cell[] => [at === 0 ? "Nguyễn Văn A" : null, "H", "M"]);
    expect(lookalikeIn(sheet(...long))).toBeNull();
  });

  it("is seen with the people in the rows beside much else, where words speak of a vote", () => {
    const words = ["một", "hai", "ba"].map((word): Cell[] => [
      null,
      `Ghi chú ${word}`,
      ...["vắng", "có mặt", "về sớm", "đến muộn"].map((note) => `${note} ${word}`),
    ]);
    const rowsOf = (title: string, head: readonly Cell[]): Cell[][] => [
      [title],
      [null, null, ...head],
      [1, "Nguyễn Văn A", "H", "M", "L", "H"],
      [2, "Trần Thị B", "M", "H", "H", "L"],
      ...words,
    ];
    const codes = ["M1", "M2", "M3", "M4"];
    const found = lookalikeIn(sheet(...rowsOf("KIỂM PHIẾU TÍN NHIỆM", codes)));
    expect(found).not.toBeNull();
  });

  it("is asked about where words speak of a vote", () => {
    const ballots = (head: Cell): Cell[][] => [
      [head, ...PEOPLE],
      ...[
        [10, 5],
        [5, 1],
        [1, 10],
        [10, 10],
      ].map((own, at): Cell[] => [at + 1, ...own]),
    ];
    expect(auto(sheet(...ballots("Phiếu"))).said).toEqual(["F154@B2:C5"]);
    expect(auto(sheet(...ballots("Tháng"))).said).toEqual(["F101"]);
    const letters = ballots("Phiếu").map((row) =>
      row.map((cell) => (cell === 10 ? "H" : cell === 5 ? "M" : cell)),
    );
    expect(
      auto(sheet(...letters.map((row) => row.map((cell, at) => (at > 0 && cell === 1 ? "L" : cell))))).said,
    ).toEqual(["F154@B2:C5"]);
  });

  it("has every person, also one whose digits are mostly of no known set", () => {
    const digits: Cell[][] = [
      [-1, 1, 1],
      [-1, 0, 1],
      [0, 1, 1],
      [-1, 1, 0],
      [0, 1, -1],
    ];
    expect(auto(sheet(["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"], ...digits))).toMatchObject({
      ranges: [" | A2:C6 | A1:C1 | "],
    });
  });

  it("is looked for around what is counted", () => {
    const grid = sheet(...Array.from({ length: 9 }, () => Array.from({ length: 9 }, () => 1)));
    expect(partsAround(grid, area("C3:D4")).map(areaAddress)).toEqual(["A5:I9", "A1:I2", "E1:I9", "A1:B9"]);
    expect(partsAround(grid, usedArea(grid))).toEqual([]);
  });
});

describe("sheets that are not counted", () => {
  const named = (name: string, ...cells: Cell[][]) => ({ ...sheet(...cells), sheet: name });
  const ballots = named("Phiếu", ["STT", ...PEOPLE], [1, "TNC", "TN"], [2, "TN", "TNC"], [3, "TNC", "TNT"]);
  const codes = (...others: (typeof ballots)[]) =>
    leftAside([ballots, ...others], [ballots]).map(({ code, sheet: where }) => `${code} ${String(where)}`);

  it("block where they may be ballots", () => {
    const letters = { ...rows(["H", "M"], ["H", "L"], ["M", "H"], ["L", "H"]), sheet: "BCH" };
    const empty = named("Trống", [null]);
    const phones = named(
      "Danh bạ",
      ["Họ và tên", "Điện thoại"],
      ["Lê Văn C", "0123"],
      ["Phạm Thị D", "0456"],
    );
    expect(codes(letters, empty, phones)).toEqual(["F170 BCH", "N155 Danh bạ"]);
  });

  it("block where few digits stand beside names under the numbers of ballots", () => {
    const people: Cell[][] = [
      [1, "Nguyễn Văn A", 3, 3, 2, 2],
      [2, "Trần Thị B", 1, 2, 2, 2],
      [3, "Lê Văn C", 3, 2, 1, 2],
    ];
    expect(codes(named("BCH", ["Số TT", "Họ tên", 1, 2, 3, 4], ...people))).toEqual(["F170 BCH"]);
    // A title that speaks of something else, or other heads, make it no vote.
    expect(codes(named("Công", ["CHẤM CÔNG"], ["TT", "Họ tên", 1, 2, 3, 4], ...people))).toEqual([
      "N155 Công",
    ]);
    expect(codes(named("Quý", ["TT", "Họ tên", "Quý I", "Quý II", "Quý III", "Quý IV"], ...people))).toEqual([
      "N155 Quý",
    ]);
  });

  it("block where they hold results of other people, not where of the same", () => {
    const results = (...names: string[]) =>
      named(
        "Kết quả",
        ["TT", "Họ và tên", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
        ...names.map((name, at): Cell[] => [at + 1, name, 20, 5, 3]),
      );
    expect(codes(results("Lê Văn C", "Phạm Thị D"))).toEqual(["F178 Kết quả"]);
    expect(codes(results("Nguyễn Văn A", "Trần Thị B"))).toEqual(["N155 Kết quả"]);
  });
});
