import { QD96 } from "../../core/regulation/96-QD-TW";
import { NO_OPTIONS } from "../options";
import { fullRecord } from "../testing/fullRecord";
import { planLines } from "../testing/planText";
import { person, recordOf } from "../testing/records";
import { threshold, THRESHOLD } from "./threshold";

const LIGHT = recordOf([person(1, 40, 5, 2, 47)]);

describe("the list of people over a threshold", () => {
  it("says that there is nobody", () => {
    expect(planLines(threshold(LIGHT, NO_OPTIONS))).toEqual([
      "Tên tổ chức, cơ quan, đơn vị",
      "..............................",
      "..............., ngày..... tháng..... năm..........",
      "DANH SÁCH",
      "người có trên 50% số phiếu tín nhiệm thấp",
      "Tại hội nghị (kỳ họp)...........................",
      "-----",
      "STT | Họ và tên | Chức vụ, đơn vị công tác | Loại phiếu | Số phiếu | Tổng số dùng để tính tỉ lệ | Tỉ lệ % tín nhiệm thấp | Kết quả | Đối chiếu",
      "Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp",
      "Không có người nào có trên 50% số phiếu tín nhiệm thấp.",
      "Ghi chú:",
      "- Tỉ lệ % tính trên tổng số phiếu thu về.",
      "T/M BAN KIỂM PHIẾU",
      "(Ký, ghi rõ họ tên)",
    ]);
  });

  it("has everybody of every kind with verdict, proof and consequence", () => {
    expect(planLines(threshold(fullRecord(), NO_OPTIONS))).toEqual([
      "Đảng bộ A",
      "Hà Nội, ngày 13 tháng 12 năm 2023",
      "DANH SÁCH",
      "người có trên 50% số phiếu tín nhiệm thấp",
      "Tại hội nghị lần thứ 10",
      "-----",
      "STT | Họ và tên | Chức vụ, đơn vị công tác | Loại phiếu | Số phiếu | Tổng số dùng để tính tỉ lệ | Tỉ lệ % tín nhiệm thấp | Kết quả | Đối chiếu",
      "Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp",
      "1 | Nguyễn Văn 2 | Ủy viên | Phiếu số 1 | 19 | 2 | 25 | 47 | 53.19 | Trên 50% nhưng dưới 2/3 phiếu tín nhiệm thấp | trên 50%, chưa đến 2/3 (2 × 25 = 50 > 47; 3 × 25 = 75 < 2 × 47 = 94)",
      "2 | Nguyễn Văn 3 | Ủy viên | Phiếu số 1 | 8 | 4 | 32 | 47 | 68.09 | Từ 2/3 phiếu tín nhiệm thấp trở lên | trên 50%, từ 2/3 trở lên (2 × 32 = 64 > 47; 3 × 32 = 96 ≥ 2 × 47 = 94)",
      "3 | Nguyễn Văn 2 | Phó Chủ tịch | Phiếu số 2 | 19 | 2 | 25 | 47 | 53.19 | Trên 50% nhưng dưới 2/3 phiếu tín nhiệm thấp | trên 50%, chưa đến 2/3 (2 × 25 = 50 > 47; 3 × 25 = 75 < 2 × 47 = 94)",
      "Ghi chú:",
      "- Tỉ lệ % tính trên tổng số phiếu thu về.",
      "- Quy định nêu đối với trường hợp “Trên 50% nhưng dưới 2/3 phiếu tín nhiệm thấp” (Quy định 96-QĐ/TW, điều khoản chưa đối chiếu với văn bản gốc): cấp có thẩm quyền quản lý cán bộ đưa ra khỏi quy hoạch các chức vụ cao hơn; xem xét cho thôi giữ chức vụ đang đảm nhiệm, bố trí công tác khác hoặc cho từ chức hoặc tiến hành bỏ phiếu tín nhiệm theo quy định.",
      "- Quy định nêu đối với trường hợp “Từ 2/3 phiếu tín nhiệm thấp trở lên” (Quy định 96-QĐ/TW, điều khoản chưa đối chiếu với văn bản gốc): cấp có thẩm quyền quản lý cán bộ thực hiện miễn nhiệm chức vụ đang đảm nhiệm và bố trí công tác khác (thấp hơn) mà không chờ đến hết nhiệm kỳ, hết thời hạn bổ nhiệm.",
      "- Quy định nêu đối với trường hợp “Trên 50% nhưng dưới 2/3 phiếu tín nhiệm thấp” (Điều 19 Nghị quyết 96/2023/QH15): có thể xin từ chức; trường hợp không xin từ chức thì bỏ phiếu tín nhiệm.",
      "T/M BAN KIỂM PHIẾU",
      "(Ký, ghi rõ họ tên)",
    ]);
  });

  it("says once what the document says of several people over the same threshold", () => {
    const people = [person(1, 19, 2, 25, 47), person(2, 17, 2, 27, 47), person(3, 8, 4, 32, 47)];
    const notes = planLines(threshold(recordOf(people), NO_OPTIONS)).filter((line) =>
      line.startsWith("- Quy định nêu"),
    );
    expect(notes.map((note) => note.slice(0, 60))).toEqual([
      "- Quy định nêu đối với trường hợp “Trên 50% nhưng dưới 2/3 p",
      "- Quy định nêu đối với trường hợp “Từ 2/3 phiếu tín nhiệm th",
    ]);
  });

  it("gives share and verdict as formulas of the same row, and a look to each", () => {
    const plan = threshold(fullRecord(), NO_OPTIONS);
    const verdict = plan.cells.find(
      ({ content }) => content.kind === "formula" && content.formula.includes("Trên 50%"),
    );
    const row = String((verdict?.row ?? 0) + 1);
    expect(verdict?.content).toMatchObject({
      formula: expect.stringContaining(`3*G${row}>=2*H${row}`) as string,
      expected: "Trên 50% nhưng dưới 2/3 phiếu tín nhiệm thấp",
    });
    expect(plan.rules).toHaveLength(6);
    expect(plan.rules?.[0]).toMatchObject({ area: { row: verdict?.row, column: 8, rows: 1, columns: 2 } });
    expect(plan.rules?.[0]?.formula).toContain(`2*$G${row}>1*$H${row}`);
  });

  it("names the limit that the unit set, and none where the kinds have different ones", () => {
    const [half, twoThirds] = QD96.thresholds;
    const own = { thresholds: [{ ...half, fraction: { numerator: 2, denominator: 5 } }, twoThirds] as const };
    const record = recordOf([person(1, 40, 5, 2, 47)], own);
    expect(planLines(threshold(record, NO_OPTIONS))).toContain("người có trên 2/5 số phiếu tín nhiệm thấp");
    const [kind] = recordOf([person(1, 40, 5, 2, 47)]).kinds;
    const lines = planLines(
      threshold({ ...record, kinds: [...record.kinds, ...(kind ? [kind] : [])] }, NO_OPTIONS),
    );
    expect(lines).toContain("người có số phiếu tín nhiệm thấp đến mức phải xem xét theo quy định");
    expect(lines).toContain(
      "Không có người nào có số phiếu tín nhiệm thấp đến mức phải xem xét theo quy định.",
    );
  });

  it("gives long posts the width that the other columns can spare, and no more letters than the paper is wide", () => {
    const office =
      "Phó Trưởng Ban Thường trực Ban Tổ chức, Ủy viên Ban Thường vụ, kiêm Trưởng Đoàn đại biểu Hội đồng nhân dân";
    const heightOf = (post: string) => {
      const plan = threshold(recordOf([{ ...person(1, 5, 5, 32, 47), office: post }]), NO_OPTIONS);
      const row =
        plan.cells.find(({ content }) => content.kind === "text" && content.text === post)?.row ?? 0;
      const [width, paper] = [plan.columns.reduce((all, one) => all + one, 0), (247 / 25.4) * 72];
      return {
        lines: Math.round((plan.rows[row] ?? 0) / 14.3),
        isOnPaper: width < paper - 5,
        post: plan.columns[2],
      };
    };
    expect(heightOf("Bí thư")).toMatchObject({ lines: 3, isOnPaper: true, post: 116 });
    expect(heightOf(office)).toMatchObject({ lines: 4, isOnPaper: true, post: 146 });
  });

  it("is offered wherever there is a verdict", () => {
    const none = { ...person(1, 40, 5, 2, 47), band: null };
    expect([LIGHT, recordOf([none]), recordOf([])].map(THRESHOLD.isOffered)).toEqual([true, false, false]);
  });
});
