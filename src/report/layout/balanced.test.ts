import { balanced } from "./balanced";

describe("balanced", () => {
  it.each([
    ["goes on one line", "BAN THƯỜNG VỤ", 207, "BAN THƯỜNG VỤ"],
    ["would leave one letter", "BAN THƯỜNG VỤ HUYỆN ỦY A", 207, "BAN THƯỜNG VỤ\nHUYỆN ỦY A"],
    ["has a word that is too long", "ĐẢNG BỘ CÔNG-TY-CỔ-PHẦN-A", 60, "ĐẢNG BỘ CÔNG-TY-CỔ-PHẦN-A"],
    ["is broken already", "ĐẢNG BỘ\nHUYỆN A", 60, "ĐẢNG BỘ\nHUYỆN A"],
    ["is blank", "", 60, ""],
  ])("breaks a text that %s", (_, text, width, expected) => {
    expect(balanced(text, width, 14, true)).toBe(expected);
  });

  it("takes as many lines as before", () => {
    const unit = "BAN CHẤP HÀNH ĐẢNG BỘ CÁC CƠ QUAN, DOANH NGHIỆP TỈNH B";
    expect(balanced(unit, 200, 14, true).split("\n")).toEqual([
      "BAN CHẤP HÀNH ĐẢNG BỘ",
      "CÁC CƠ QUAN, DOANH",
      "NGHIỆP TỈNH B",
    ]);
  });
});
