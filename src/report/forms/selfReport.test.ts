import { rulesOf } from "../../core/count/rules";
import type { CountRecord } from "../../core/record/record";
import { HD09 } from "../../core/regulation/09-HD-DDTLD";
import { QD262 } from "../../core/regulation/262-QD-TW";
import { NQ96 } from "../../core/regulation/96-2023-QH15";
import { NO_OPTIONS } from "../options";
import { misplaced, planLines } from "../testing/planText";
import { person, recordOf } from "../testing/records";
import { selfReport, SELF_REPORT } from "./selfReport";

const RECORD = recordOf([person(1, 19, 2, 25, 47)]);
const lines = (record: CountRecord) => planLines(selfReport(record, NO_OPTIONS));

describe("Phụ lục 2 with nothing known", () => {
  it("has every printed phrase in its order, dots for what is unknown", () => {
    expect(lines(RECORD)).toEqual([
      "Tên tổ chức, cơ quan, đơn vị",
      "..............................",
      "..............., ngày..... tháng..... năm..........",
      "BÁO CÁO",
      "CỦA NGƯỜI ĐƯỢC LẤY PHIẾU TÍN NHIỆM",
      "Tại kỳ họp (hội nghị) ….",
      "-----",
      "Kính gửi: …………………….. (1) ……………………..",
      "- Tôi là (ghi rõ họ và tên): ……………………………………………...",
      "- Chức vụ: ……………………………… (2) ………………………….",
      "- Đơn vị công tác: ………………………………………………………",
      "Căn cứ vào Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị và Kế hoạch số....... của Ban Thường vụ Tỉnh ủy về việc lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý, tôi xin báo cáo như sau:",
      "1. Phẩm chất chính trị, đạo đức, lối sống, ý thức tổ chức kỷ luật",
      "- Lập trường, quan điểm, bản lĩnh chính trị trong thực hiện chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước; giữ gìn phẩm chất chính trị, đạo đức, lối sống; tinh thần trách nhiệm trong công việc, thái độ phục vụ Nhân dân; liêm chính, trung thực, công tâm, khách quan trong thực hiện nhiệm vụ được giao.",
      "- Ý thức tổ chức kỷ luật, việc chấp hành các nguyên tắc tổ chức và hoạt động của Đảng, nhất là nguyên tắc tập trung dân chủ, tự phê bình và phê bình; chấp hành sự phân công của tổ chức; thực hiện các quy định, quy chế của cấp uỷ, tổ chức đảng, cơ quan, đơn vị nơi công tác; khả năng quy tụ, đoàn kết nội bộ và xử lý những vấn đề khó, phức tạp, nhạy cảm.",
      "- Kết quả lãnh đạo, chỉ đạo thực hiện chủ trương của Đảng về đấu tranh phòng, chống tham nhũng, tiêu cực, những điều đảng viên không được làm và trách nhiệm nêu gương; sự gương mẫu của bản thân và vợ, chồng, con trong việc chấp hành chính sách, pháp luật của Nhà nước; việc thường xuyên giữ mối liên hệ với cấp uỷ nơi cư trú.",
      "2. Kết quả thực hiện chức trách, nhiệm vụ được giao (tính từ đầu nhiệm kỳ đến thời điểm lấy phiếu)",
      "- Kết quả lãnh đạo, tham mưu tổ chức thực hiện chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước trong lĩnh vực, phạm vi phụ trách; tính năng động, đổi mới, sáng tạo, quyết đoán, dám nghĩ, dám làm, dám chịu trách nhiệm trong việc thực hiện nhiệm vụ được giao.",
      "- Số lượng, chất lượng sản phẩm, hiệu quả thực hiện chức trách, nhiệm vụ được giao; mức độ hoàn thành nhiệm vụ của các tổ chức, cơ quan, đơn vị trực thuộc.",
      "- Kết quả lãnh đạo công tác cán bộ; đấu tranh phòng, chống tham nhũng, tiêu cực; công tác kiểm tra, giám sát; giải quyết đơn, thư khiếu nại, tố cáo trong lĩnh vực, phạm vi phụ trách.",
      "3. Hạn chế và giải pháp khắc phục.",
      "4. Báo cáo, giải trình các nội dung mà cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm yêu cầu (nếu có).",
      "Người báo cáo",
      "(Ký và ghi rõ họ, tên)",
      "Ghi chú:",
      "(1) Ghi các thành phần ghi phiếu tín nhiệm.",
      "(2) Chức danh được lấy phiếu tín nhiệm.",
    ]);
  });
});

describe("Phụ lục 2 with everything known", () => {
  const known: CountRecord = {
    ...recordOf([person(1, 19, 2, 25, 47)], { voters: "Ủy viên Ban Chấp hành" }),
    implementing: "Kế hoạch 9-KH/HU",
    conference: {
      ...RECORD.conference,
      unit: "Huyện ủy A",
      name: "lần thứ 10",
      locality: "A",
      date: "2026-06-01",
    },
  };

  it("fills the blanks but name, post and date, which are the person's", () => {
    const text = lines(known);
    expect(text.slice(0, 2)).toEqual(["Huyện ủy A", "A, ngày..... tháng..... năm.........."]);
    expect(text).toContain("Tại hội nghị lần thứ 10");
    expect(text).toContain("Kính gửi: Ủy viên Ban Chấp hành");
    expect(text.slice(-2)).toEqual(["Ghi chú:", "(2) Chức danh được lấy phiếu tín nhiệm."]);
    expect(text).toContain("- Tôi là (ghi rõ họ và tên): ……………………………………………...");
    expect(text.join("\n")).toContain("của Bộ Chính trị và Kế hoạch 9-KH/HU về việc lấy phiếu");
  });

  it("asks the unions what their own guide asks, and is no form of texts that ask nothing", () => {
    const union = { ...known, ...rulesOf(HD09), implementing: "" };
    const text = lines(union).join("\n");
    expect(text).toContain(
      "của Đảng đoàn Tổng Liên đoàn Lao động Việt Nam về việc Hướng dẫn Lấy phiếu tín nhiệm",
    );
    expect(text).toContain("2. Năng lực thực tiễn\n- Kết quả lãnh đạo cụ thể hóa đường lối");
    expect(text).not.toContain("ý thức tổ chức kỷ luật");
    const offered = [RECORD, union, { ...RECORD, ...rulesOf(QD262) }, { ...RECORD, ...rulesOf(NQ96) }];
    expect(offered.map(SELF_REPORT.isOffered)).toEqual([true, true, false, false]);
  });

  it("names no voters where the kinds of ballot have different ones", () => {
    const kinds = known.kinds.flatMap((kind) => [kind, { ...kind, voters: "Đại biểu" }]);
    expect(lines({ ...known, kinds })).toContain("Kính gửi: …………………….. (1) ……………………..");
  });

  it("covers no cell twice, grows with its texts, and is no draft and no secret", () => {
    const name = "=HYPERLINK(1) ".repeat(20);
    const long = { ...known, conference: { ...known.conference, name } };
    const plan = selfReport(long, { ...NO_OPTIONS, isDraft: true, isSecret: true });
    expect(misplaced(plan)).toEqual([]);
    expect(planLines(plan).join("\n")).not.toMatch(/CHƯA CHÍNH THỨC|MẬT$/m);
    const { row = 0 } =
      plan.cells.find(({ content }) => content.kind === "text" && content.text.includes("=HYP")) ?? {};
    expect(plan.rows[row]).toBeGreaterThan(3 * 13);
  });
});
