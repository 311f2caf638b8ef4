import { QD96 } from "./96-QD-TW";
import type { RegulationPapers, ReportPart, VoterBody } from "./papers";

const COUNCIL = "Đại biểu Hội đồng nhân dân tỉnh";
const PLAN = "mục III, phần B Kế hoạch 171-KH/TU";

const PLAN_BODIES: readonly Omit<VoterBody, "clause">[] = [
  {
    posts: "Ủy viên Ban Thường vụ Tỉnh ủy",
    voters: ["Ủy viên Ban Chấp hành Đảng bộ tỉnh", `${COUNCIL} (nếu thuộc đối tượng quy định của Quốc hội)`],
  },
  {
    posts:
      "Phó Chủ tịch Hội đồng nhân dân, Phó Chủ tịch Ủy ban nhân dân tỉnh không là Ủy viên Ban Thường vụ Tỉnh ủy; Trưởng các Ban của Hội đồng nhân dân tỉnh, các thành viên khác của Ủy ban nhân dân tỉnh",
    voters: [
      `${COUNCIL} (theo quy định của Quốc hội)`,
      "Giám đốc sở, ngành, trưởng các cơ quan, đơn vị trực thuộc Hội đồng nhân dân, Ủy ban nhân dân tỉnh",
    ],
  },
  {
    posts:
      "cấp phó các Ban xây dựng Đảng, Ủy ban Kiểm tra Tỉnh ủy; lãnh đạo Văn phòng Tỉnh ủy, Ủy viên Ủy ban Kiểm tra Tỉnh ủy",
    voters: [
      "Lãnh đạo cơ quan; ủy viên ban chấp hành đảng bộ (hoặc chi bộ cơ sở); trưởng các đơn vị trực thuộc, trưởng các đoàn thể của cơ quan",
    ],
  },
  {
    posts: "trưởng, phó Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội tỉnh",
    voters: [
      "Ủy viên thường trực (đối với Mặt trận Tổ quốc tỉnh); ủy viên ban chấp hành đối với các tổ chức khác",
      "Ủy viên đảng đoàn (đối với Tỉnh đoàn là tập thể Ban Thường vụ), ủy viên ban chấp hành đảng bộ (hoặc chi bộ cơ sở); trưởng các đơn vị trực thuộc và các đoàn thể ở cơ quan",
    ],
  },
  {
    posts:
      "giám đốc, phó giám đốc sở; trưởng ban, phó trưởng ban và thủ trưởng, phó thủ trưởng các cơ quan tương đương thuộc tỉnh",
    voters: [
      `${COUNCIL} (nếu thuộc đối tượng theo quy định của Quốc hội)`,
      "Giám đốc, phó giám đốc sở; trưởng ban, phó trưởng ban; thủ trưởng, phó thủ trưởng các cơ quan tương đương thuộc tỉnh; ủy viên ban chấp hành đảng bộ (hoặc chi bộ) các sở, ban, ngành; cấp trưởng các đơn vị trực thuộc sở, ban, ngành; trưởng các đoàn thể của cơ quan sở, ban, ngành",
    ],
  },
  {
    posts: "cấp trưởng, cấp phó các đơn vị sự nghiệp trực thuộc Tỉnh ủy và Ủy ban nhân dân tỉnh",
    voters: [
      "Tập thể lãnh đạo đơn vị (cấp trưởng, cấp phó đơn vị); ủy viên ban chấp hành đảng bộ cơ quan (hoặc chi bộ cơ sở); trưởng phòng (ban) và tương đương, cấp trưởng các đơn vị trực thuộc (nếu có); trưởng các đoàn thể ở cơ quan, đơn vị",
    ],
  },
  {
    posts:
      "bí thư, phó bí thư, chủ tịch, phó chủ tịch Hội đồng nhân dân, Ủy ban nhân dân, trưởng các ban của hội đồng nhân dân, các thành viên khác của Ủy ban nhân dân các huyện, thành phố, thị xã",
    voters: ["Thành phần lấy phiếu tín nhiệm tương tự như quy định đối với cấp tỉnh"],
  },
  {
    posts:
      "Chủ tịch Hội đồng quản trị, Tổng giám đốc, Phó Tổng giám đốc Tổng Công ty; Chủ tịch Hội đồng thành viên, Giám đốc Công ty",
    voters: [
      "Ủy viên Hội đồng thành viên (quản trị), tổng giám đốc (giám đốc), phó tổng giám đốc (phó giám đốc); trưởng ban kiểm soát, kế toán trưởng tổng công ty (công ty); ủy viên ban chấp hành đảng bộ tổng công ty (công ty); trưởng các đơn vị trực thuộc tổng công ty (công ty); trưởng các đoàn thể của tổng công ty (công ty)",
    ],
  },
];

/** Phụ lục 2 of Kế hoạch 171-KH/TU. */
const REPORT_PARTS: readonly ReportPart[] = [
  {
    head: "1. Phẩm chất chính trị, đạo đức, lối sống, ý thức tổ chức kỷ luật",
    points: [
      "- Lập trường, quan điểm, bản lĩnh chính trị trong thực hiện chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước; giữ gìn phẩm chất chính trị, đạo đức, lối sống; tinh thần trách nhiệm trong công việc, thái độ phục vụ Nhân dân; liêm chính, trung thực, công tâm, khách quan trong thực hiện nhiệm vụ được giao.",
      "- Ý thức tổ chức kỷ luật, việc chấp hành các nguyên tắc tổ chức và hoạt động của Đảng, nhất là nguyên tắc tập trung dân chủ, tự phê bình và phê bình; chấp hành sự phân công của tổ chức; thực hiện các quy định, quy chế của cấp uỷ, tổ chức đảng, cơ quan, đơn vị nơi công tác; khả năng quy tụ, đoàn kết nội bộ và xử lý những vấn đề khó, phức tạp, nhạy cảm.",
      "- Kết quả lãnh đạo, chỉ đạo thực hiện chủ trương của Đảng về đấu tranh phòng, chống tham nhũng, tiêu cực, những điều đảng viên không được làm và trách nhiệm nêu gương; sự gương mẫu của bản thân và vợ, chồng, con trong việc chấp hành chính sách, pháp luật của Nhà nước; việc thường xuyên giữ mối liên hệ với cấp uỷ nơi cư trú.",
    ],
  },
  {
    head: "2. Kết quả thực hiện chức trách, nhiệm vụ được giao (tính từ đầu nhiệm kỳ đến thời điểm lấy phiếu)",
    points: [
      "- Kết quả lãnh đạo, tham mưu tổ chức thực hiện chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước trong lĩnh vực, phạm vi phụ trách; tính năng động, đổi mới, sáng tạo, quyết đoán, dám nghĩ, dám làm, dám chịu trách nhiệm trong việc thực hiện nhiệm vụ được giao.",
      "- Số lượng, chất lượng sản phẩm, hiệu quả thực hiện chức trách, nhiệm vụ được giao; mức độ hoàn thành nhiệm vụ của các tổ chức, cơ quan, đơn vị trực thuộc.",
      "- Kết quả lãnh đạo công tác cán bộ; đấu tranh phòng, chống tham nhũng, tiêu cực; công tác kiểm tra, giám sát; giải quyết đơn, thư khiếu nại, tố cáo trong lĩnh vực, phạm vi phụ trách.",
    ],
  },
  { head: "3. Hạn chế và giải pháp khắc phục.", points: [] },
  {
    head: "4. Báo cáo, giải trình các nội dung mà cấp có thẩm quyền hoặc người ghi phiếu tín nhiệm yêu cầu (nếu có).",
    points: [],
  },
];

/** The forms of Kế hoạch 171-KH/TU are printed for this regulation; voters and posts are its B.III 1 to 8. */
export const PAPERS_96: RegulationPapers = {
  regulation: QD96.id,
  voterBodies: PLAN_BODIES.map((body, at) => ({ ...body, clause: `điểm ${String(at + 1)}, ${PLAN}` })),
  planDots: "Kế hoạch số....... của Ban Thường vụ Tỉnh ủy",
  titleEnd: " trong hệ thống chính trị",
  planTitles: {
    "Kế hoạch 171-KH/TU": "Kế hoạch số 171-KH/TU, ngày 29/5/2023 của Ban Thường vụ Tỉnh ủy",
  },
  hasDossier: true,
  selfReport: REPORT_PARTS,
};
