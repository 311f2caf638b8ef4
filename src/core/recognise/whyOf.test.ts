import { describe, expect, it } from "@jest/globals";
import type { Cell } from "../sheet/cell";
import { parseArea } from "../sheet/address";
import { gridOf } from "../sheet/grid";
import { whyOf } from "./whyOf";

const sheet = (cells: readonly (readonly Cell[])[]) => gridOf({ sheet: "Phiếu", row: 0, column: 0, cells });
const PEOPLE = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường"];
const BALLOTS = sheet([
  ["Số phiếu", ...PEOPLE],
  ...Array.from({ length: 6 }, (_, at) => [at + 1, "TNC", "TN", "TNT"]),
]);

describe("whyOf", () => {
  it("says what spoke for ballots, the weightiest first", () => {
    const why = whyOf(BALLOTS, null);
    expect(why?.address).toBe("B2:D7");
    expect(why?.evidence.slice(0, 2).map(({ code }) => code)).toEqual(["levelWords", "names"]);
    expect(whyOf(BALLOTS, parseArea("B2:C4"))).toEqual(why);
    expect(whyOf({ ...BALLOTS, signs: ["TNC/TN/TNT"] }, null)).toEqual(why);
  });

  it("says nothing where no marks stand", () => {
    expect(whyOf(BALLOTS, parseArea("H20:J30"))).toBeNull();
    expect(whyOf(sheet([["Ghi chú"], ["Họp lúc tám giờ"]]), null)).toBeNull();
  });

  it("says what spoke against ballots", () => {
    const why = whyOf(
      sheet([
        ["Điểm danh đại biểu dự họp"],
        ["Họ tên", "Buổi sáng", "Buổi chiều", "Buổi tối"],
        ...PEOPLE.map((name) => [name, "x", "x", "x"]),
      ]),
      null,
    );
    expect(why?.evidence.some(({ weight }) => weight < 0)).toBe(true);
  });
});
