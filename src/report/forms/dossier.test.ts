import { misplaced, planLines } from "../testing/planText";
import { dossier } from "./dossier";

const OPENING =
  "Danh mục hồ sơ người được lấy phiếu tín nhiệm thống nhất khổ giấy A4 và sắp xếp theo thứ tự sau:";

describe("Phụ lục 1", () => {
  it("has every printed phrase in its order, dots for the plan that nobody named", () => {
    expect(planLines(dossier({ implementing: "" }))).toEqual([
      "PHỤ LỤC 1",
      "Danh mục hồ sơ người được lấy phiếu tín nhiệm",
      "(Kèm theo Kế hoạch số......., ngày....... của Ban Thường vụ Tỉnh ủy)",
      "-----",
      OPENING,
      "1. Báo cáo của người được lấy phiếu tín nhiệm.",
      "2. Bản kê khai tài sản, thu nhập theo mẫu ban hành kèm theo quy định hiện hành (có ký xác nhận của người kê khai và người nhận bản kê khai theo quy định).",
      "3. Báo cáo giải trình về các nội dung liên quan theo yêu cầu của cấp có thẩm quyền hoặc của người ghi phiếu tín nhiệm (nếu có).",
    ]);
  });

  it("names the unit's own plan", () => {
    const implementing = "Kế hoạch số 171-KH/TU, ngày 29/5/2023 của Ban Thường vụ Tỉnh ủy";
    expect(planLines(dossier({ implementing }))[2]).toBe(
      "(Kèm theo Kế hoạch số 171-KH/TU, ngày 29/5/2023 của Ban Thường vụ Tỉnh ủy)",
    );
  });

  it("is one page on which no cell is taken twice", () => {
    const plan = dossier({ implementing: "x".repeat(300) });
    expect(plan.page).toMatchObject({ isSinglePage: true, orientation: "portrait" });
    expect(misplaced(plan)).toEqual([]);
    expect(plan.rows[2]).toBeGreaterThan(4 * 13);
  });
});
