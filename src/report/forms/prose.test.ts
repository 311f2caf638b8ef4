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
      "Qua tổ chức lấy phiếu tín nhiệm tại hội nghị (kỳ họp)........................... theo Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị về việc lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị, kết quả như sau:",
      "Đối với đối tượng là … thì 01 đồng chí được lấy phiếu đạt 85,11% số phiếu tín nhiệm cao.",
    ]);
  });

  it("has a paragraph per kind of ballot", () => {
    expect(linesOf()).toEqual([
      "Đảng bộ A",
      "Hà Nội, ngày 13 tháng 12 năm 2023",
      "Kết quả lấy phiếu tín nhiệm",
      "Qua tổ chức lấy phiếu tín nhiệm tại hội nghị lần thứ 10 theo Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị về việc lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị, Kế hoạch số 171-KH/TU, ngày 29/5/2023 của Ban Thường vụ Tỉnh ủy và Nghị quyết số 96/2023/QH15, ngày 23/6/2023 của Quốc hội về việc lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ do Quốc hội, Hội đồng nhân dân bầu hoặc phê chuẩn, kết quả như sau:",
      "Đối với đối tượng là Ủy viên Ban Thường vụ thì có 01/03 đồng chí đạt tỷ lệ phiếu “Tín nhiệm cao” trên 50%; còn lại 02 đồng chí không đạt trên 50% số phiếu tín nhiệm cao, gồm: đồng chí Nguyễn Văn 2 (“Tín nhiệm thấp” 53,19%); đồng chí Nguyễn Văn 3 (“Tín nhiệm thấp” 68,09%).",
      "Đối với đối tượng là Người do Hội đồng nhân dân bầu thì 01 người được lấy phiếu không đạt trên 50% số phiếu tín nhiệm cao: ông (bà) Nguyễn Văn 2 (“Tín nhiệm thấp” 53,19%).",
    ]);
  });

  it("notes somebody with exactly half, whom the annex counts", () => {
    const lines = linesOf(recordOf([person(1, 23, 20, 3, 46)], { base: 46, collected: 46 }));
    expect(lines.at(-1)).toBe(
      "Ghi chú: đồng chí Nguyễn Văn 1 đạt đúng 50% nên được thống kê ở Phụ lục I nhưng không thuộc diện “trên 50%”.",
    );
  });

  it("lists below the paragraph who are too many for a sentence", () => {
    const many = Array.from({ length: 11 }, (_, at) => person(at + 1, 20, 20, 7, 47));
    const lines = linesOf(recordOf(many));
    expect(lines.join("\n")).toContain("(danh sách dưới đây)");
    expect(lines).toContain(
      "11. Đồng chí Nguyễn Văn 11: tín nhiệm cao 42,55%; tín nhiệm 42,55%; tín nhiệm thấp 14,89%.",
    );
  });

  it("never begins a page with a note on the paragraph before", () => {
    const people = Array.from({ length: 10 }, (_, at) => person(at + 1, 23, 20, 3, 46));
    const kinds = Array.from({ length: 9 }, () => recordOf(people, { base: 46, collected: 46 }).kinds).flat();
    const { cells, page } = prose({ ...fullRecord(), kinds }, NO_OPTIONS);
    const notes = cells.filter(
      ({ content }) => content.kind === "text" && content.text.startsWith("Ghi chú"),
    );
    expect([notes.length, page.breaks?.length]).toEqual([9, 4]);
    for (const { row } of notes) expect(page.breaks).not.toContain(row);
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
