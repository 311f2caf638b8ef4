import { NO_OPTIONS } from "../options";
import { fullRecord } from "../testing/fullRecord";
import { planLines } from "../testing/planText";
import { person, recordOf } from "../testing/records";
import { prose, PROSE_SUMMARY } from "./prose";

const linesOf = (record = fullRecord()) => planLines(prose(record, NO_OPTIONS));

describe("the prose of a summary report", () => {
  it("has dots where nothing is known", () => {
    expect(linesOf(recordOf([person(1, 40, 5, 2, 47)]))).toEqual([
      "Tên tổ chức, cơ quan, đơn vị",
      "..............................",
      "..............., ngày..... tháng..... năm..........",
      "Kết quả lấy phiếu tín nhiệm",
      "Qua việc tổ chức thực hiện lấy phiếu tín nhiệm tại hội nghị (kỳ họp) … theo Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị về việc lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị, kết quả như sau:",
      "Đối với đối tượng là … thì tất cả đều đạt trên 50% số phiếu tín nhiệm cao (cao nhất là 85,11%, thấp nhất là 85,11%).",
    ]);
  });

  it("has a paragraph per kind of ballot", () => {
    expect(linesOf()).toEqual([
      "Tên tổ chức, cơ quan, đơn vị",
      "Đảng bộ A",
      "Hà Nội, ngày 13 tháng 12 năm 2023",
      "Kết quả lấy phiếu tín nhiệm",
      "Qua việc tổ chức thực hiện lấy phiếu tín nhiệm tại hội nghị (kỳ họp) lần thứ 10 theo Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị về việc lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị và Kế hoạch 171-KH/TU, kết quả như sau:",
      "Đối với đối tượng là Ủy viên Ban Thường vụ thì có 01 đồng chí đạt tỷ lệ phiếu “Tín nhiệm cao” trên 50%; có 02 đồng chí đạt tỷ lệ phiếu “Tín nhiệm thấp” 53,19% (Nguyễn Văn 2); “Tín nhiệm thấp” 68,09% (Nguyễn Văn 3).",
      "Đối với đối tượng là Người do Hội đồng nhân dân bầu thì không có đồng chí nào đạt trên 50% số phiếu tín nhiệm cao; chỉ có 01 đồng chí đạt tỷ lệ phiếu “Tín nhiệm thấp” 53,19% (Nguyễn Văn 2).",
    ]);
  });

  it("notes somebody with exactly half, whom the annex counts", () => {
    const lines = linesOf(recordOf([person(1, 23, 20, 3, 46)], { base: 46, collected: 46 }));
    expect(lines.at(-1)).toBe(
      "Ghi chú: Đúng một nửa: lời văn và phụ lục khác nhau. Nguyễn Văn 1: tín nhiệm cao 23/46, đúng 50%. Phụ lục I tính “từ 50%”, lời văn nói “trên 50%”.",
    );
  });

  it("has dots where there is no base", () => {
    expect(linesOf(recordOf([person(1, 40, 5, 2, 47)], { base: null, label: "Phiếu số 1" }))).toContain(
      "Đối với đối tượng là Phiếu số 1 thì …",
    );
  });

  it("is not offered where nobody was voted on", () => {
    expect([fullRecord(), recordOf([])].map(PROSE_SUMMARY.isOffered)).toEqual([true, false]);
  });
});
