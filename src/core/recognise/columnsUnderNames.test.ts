import { tokenOf, tokensOf } from "../ballot/codes";
import { areaAddress } from "../sheet/address";
import type { Cell } from "../sheet/cell";
import { usedArea } from "../sheet/grid";
import { auto } from "../testing/auto";
import { sheet } from "../testing/sheet";
import { columnsUnderNames } from "./columnsUnderNames";
import { lookalikeIn } from "./lookalikes";

const QUESTION = (name: string) => `Đánh giá mức độ tín nhiệm đối với đồng chí: [${name}]`;
const HEAD: readonly Cell[] = [
  "Dấu thời gian",
  "Thư điện tử",
  QUESTION("Nguyễn Văn A"),
  QUESTION("Trần Thị B"),
];
const form = (...signs: readonly (readonly Cell[])[]) =>
  sheet(
    [...HEAD, "Đã kiểm", "Bàn"],
    ...signs.map((own, at): Cell[] => [
      45120 + at / 100,
      `nguoi${String(at)}@example.com`,
      ...own,
      "ok",
      "Bàn 1",
    ]),
  );
const SIGNS = tokensOf("2/1/0");
const found = (grid: ReturnType<typeof form>) => {
  const area = columnsUnderNames(grid, usedArea(grid), (cell) => SIGNS.has(String(tokenOf(cell))));
  return area && areaAddress(area);
};

describe("columns under names", () => {
  it("are found among whatever stands beside them", () => {
    expect(found(form([2, 1], [0, 2], [1, null], [2, 2]))).toBe("C2:D5");
    expect(lookalikeIn(form([2, 0], [0, 2], [2, null], [2, 2]))).not.toBeNull();
  });

  it("are enough for a vote that cannot be read otherwise", () => {
    const people = ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C", "Phạm Thị D"];
    const heads: Cell[] = [
      "Dấu thời gian",
      "Địa chỉ email",
      "Điểm số",
      ...people.map(QUESTION),
      "Email",
      "Bàn",
    ];
    const marks: readonly (readonly Cell[])[] = [
      [2, 3, 3, 3],
      [3, 1, 3, 3],
      [3, 3, 3, 3],
      [3, 3, 3, 2],
    ];
    const ballots = marks.map((own, at): Cell[] => {
      const email = `nguoi${String(at)}@example.com`;
      return [`12/07/2023 9:1${String(at)}:11`, email, "0 / 0", ...own, email, `Bàn ${String(1 + (at % 2))}`];
    });
    const seen = lookalikeIn(sheet(heads, ...ballots, [null], ["Tổng số phiếu phát ra", 6]));
    expect(seen && areaAddress(seen.area)).toBe("D1:G5");
    // A line of digits that is read first hides them from every other reading.
    const hidden = lookalikeIn(sheet(heads, ...ballots, [null], [1, 2, 3, 1, 2, 3, 1, 2, 3]));
    expect(hidden && areaAddress(hidden.area)).toBe("D2:G7");
  });

  it("are none with two ballots, one name, or mostly other words", () => {
    expect(found(form([2, 1], [0, 2]))).toBeNull();
    expect(found(sheet(["Nguyễn Văn A"], [2], [1], [0]))).toBeNull();
    const mixed = form([2, "vắng"], [0, "vắng"], [1, "vắng"], [2, 2]);
    expect(found(mixed)).toBeNull();
    expect(found(sheet([]))).toBeNull();
  });
});

describe("the last ballot", () => {
  const marks: readonly (readonly Cell[])[] = [
    [1, 2],
    [1, 3],
    [2, 1],
    [3, 1],
    [1, 1],
  ];
  const rows = (name: (at: number) => Cell) =>
    sheet(["Mã phiếu", "Nguyễn Văn A", "Trần Thị B"], ...marks.map((own, at): Cell[] => [name(at), ...own]));

  it("is no sum because its name is a word with a number", () => {
    for (const name of ["Phiếu ", "M700", "P"])
      expect(auto(rows((at) => `${name}${String(at + 1)}`)).collected).toEqual([5]);
  });

  it("alone under a head printed again is no head of boxes, whatever it says", () => {
    const head: Cell[] = ["Phiếu số", "Thư điện tử", "Nguyễn Văn A", "Trần Thị B", "Lê Văn C"];
    const grid = sheet(
      head,
      [1, "a@example.com", "TN", "TNC", "TNC"],
      [2, "b@example.com", "TNC", "TNC", "TN"],
      head,
      [3, "c@example.com", "TNC", "TN", "TNT"],
      [],
      ["Số phiếu phát ra", 4],
      ["Tổng số phiếu thu về", 3],
    );
    expect(auto(grid).people).toEqual(["Nguyễn Văn A 2 1 0 0", "Trần Thị B 2 1 0 0", "Lê Văn C 1 1 1 0"]);
  });

  it("that counts on beside a time is no row of numbers", () => {
    const times = sheet(
      ["Giờ", "Nguyễn Văn A", "Trần Thị B", "Lê Văn C", "Phạm Thị D"],
      ["8:01", 4, 5, 6, 7],
      ["8:02", 1, 2, 3, 1],
      ["8:03", 2, 1, 1, 1],
      ["8:04", 1, 1, 2, 3],
    );
    expect(auto(times).said.join()).toMatch(/F1(09|29|31)/);
  });
});
