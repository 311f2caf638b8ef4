import { kindOf } from "../setup/kindTexts";
import type { KindTexts } from "../setup/kindTexts";
import { rowsAt } from "../setup/source";
import { area } from "../testing/sheet";
import { roleAreas } from "./roles";
import { PLACE, ROWS, sheetAt } from "../testing/provenVote";

const NONE = { previousLow: "" };

function areas(cells: Parameters<typeof sheetAt>[0], texts: Partial<KindTexts>) {
  const { sheet, source } = kindOf({ sheet: "Phiếu", ...texts });
  return roleAreas({ sheet, source: source ?? rowsAt(area("A1")) }, NONE, sheetAt(cells));
}

describe("roleAreas", () => {
  it("names the cells around ballots in rows", () => {
    expect(areas(ROWS, PLACE)).toEqual({
      names: "B3:D4",
      heads: "B3:D4",
      numbers: "A5:A8",
      faults: "E5:E8",
      previous: "",
    });
  });

  it("has nothing around marks that stand alone, or cannot be read", () => {
    const alone = { names: "", heads: "", numbers: "", faults: "", previous: "" };
    const marks = ROWS.slice(4).map((line) => line.slice(1, 4));
    expect(areas(marks, { marks: "A1:C4", layout: "rows" })).toEqual(alone);
    expect(areas([["?"]], { marks: "A1" })).toEqual(alone);
  });

  it("takes the lines of a list, with faults or without", () => {
    const list = [
      ["Số phiếu", "Họ và tên", "Ý kiến", "Ghi chú"],
      [1, "Nguyễn Văn A", "TNC", "Ký tên"],
    ];
    const texts = { marks: "C2", layout: "list", people: "B1:B2", ballots: "A1:A2" };
    expect(areas(list, texts)).toMatchObject({ names: "B2", numbers: "A2", heads: "", faults: "" });
    expect(areas(list, { ...texts, people: "", faultColumn: "D2" })).toMatchObject({
      names: "",
      faults: "D2",
    });
  });

  it("takes what stands left and right of counts, from their head on", () => {
    const counts = [
      ["Họ và tên", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp", "Hợp lệ"],
      ["Nguyễn Văn A", 30, 10, 7, 47],
    ];
    expect(areas(counts, { marks: "B2:D2", layout: "counts" })).toEqual({
      names: "A2",
      heads: "A1:E1",
      numbers: "E2",
      faults: "",
      previous: "",
    });
    const nothing = { names: "", heads: "", numbers: "" };
    expect(areas([[1, 2, 3]], { marks: "A1:C1", layout: "counts" })).toMatchObject(nothing);
  });
});
