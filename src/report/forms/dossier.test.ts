import { rulesOf } from "../../core/count/rules";
import { HD09 } from "../../core/regulation/09-HD-DDTLD";
import { QD262 } from "../../core/regulation/262-QD-TW";
import { QD96 } from "../../core/regulation/96-QD-TW";
import { NO_OPTIONS } from "../options";
import { recordOf } from "../testing/records";
import { misplaced, planLines } from "../testing/planText";
import { dossier, DOSSIER } from "./dossier";

const OPENING =
  "Danh mục hồ sơ người được lấy phiếu tín nhiệm thống nhất khổ giấy A4 và sắp xếp theo thứ tự sau:";

const dossierOf = (implementing: string) => dossier({ regulation: QD96.id, implementing }, NO_OPTIONS);

describe("Phụ lục 1", () => {
  it("is a form of the regulation that has such a list, and of no other", () => {
    const offered = [QD96, HD09, QD262].map((own) => DOSSIER.isOffered({ ...recordOf([]), ...rulesOf(own) }));
    expect(offered).toEqual([true, false, false]);
  });

  it("has every printed phrase in its order, dots for the plan that nobody named", () => {
    expect(planLines(dossierOf(""))).toEqual([
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

  it("names the plan in full", () => {
    expect(planLines(dossierOf("Kế hoạch 171-KH/TU"))[2]).toBe(
      "(Kèm theo Kế hoạch số 171-KH/TU, ngày 29/5/2023 của Ban Thường vụ Tỉnh ủy)",
    );
  });

  it("is one page on which no cell is taken twice", () => {
    const plan = dossierOf("x".repeat(300));
    expect(plan.page).toMatchObject({ isSinglePage: true, orientation: "portrait" });
    expect(misplaced(plan)).toEqual([]);
    expect(plan.rows[2]).toBeGreaterThan(4 * 13);
  });
});
