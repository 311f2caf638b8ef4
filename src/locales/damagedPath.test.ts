import { finding } from "../core/finding/finding";
import { findingWords } from "./findings";
import type { Locale } from "./locale";

const said = (saved: string, locale: Locale = "vi") =>
  findingWords(finding("F508", { field: "claimDamaged", saved, now: "none" }), locale).meaning;

describe("a part of a saved state that cannot be read", () => {
  it.each([
    ["setup.kinds.0.people", "Đã lưu: loại phiếu 1, ô họ tên."],
    ["setup.kinds.2.excluded", "Đã lưu: loại phiếu 3, người không lấy phiếu."],
    ["setup.limits.invalidBallots", "Đã lưu: ngưỡng của cảnh báo, Số phiếu không hợp lệ của một người."],
    ["setup.conference.summoned", "Đã lưu: thông tin hội nghị, được triệu tập."],
    ["setup.accepted", "Đã lưu: cảnh báo đã giải trình."],
    ["setup.kinds.0.somethingNew", "Đã lưu: loại phiếu 1, mục khác."],
  ])("%s", (path, words) => expect(said(path)).toContain(words));

  it("is said in English, too", () => {
    expect(said("setup.kinds.0.people", "en")).toContain("kind of ballot 1, cells of the names");
  });
});
