import { HD09 } from "./09-HD-DDTLD";
import type { RegulationPapers, VoterBody } from "./papers";

const GUIDE = "điểm 3, mục II hướng dẫn thực hiện 09-HD/ĐĐTLĐ";

const GUIDE_BODIES: readonly Omit<VoterBody, "clause">[] = [
  {
    posts: "Chủ tịch, phó Chủ tịch Công đoàn cấp trên trực tiếp cơ sở",
    voters: [
      "Ủy viên Ban Chấp hành Công đoàn cấp trên trực tiếp cơ sở; Cấp ủy viên Chi bộ, trưởng các đoàn thể nơi sinh hoạt",
    ],
  },
  {
    posts: "Ủy viên Ban Thường vụ Công đoàn cấp trên trực tiếp cơ sở",
    voters: ["Ủy viên Ban Chấp hành Công đoàn cấp trên trực tiếp cơ sở"],
  },
];

/** What is judged: III.2.1 of the guide. */
const CHARACTER: readonly string[] = [
  "- Lập trường, quan điểm, tư tưởng chính trị trong thực hiện đường lối nguyên tắc, nghị quyết, quy định của Đảng; việc chấp hành chính sách, pháp luật của Nhà nước.",
  "- Tinh thần trách nhiệm trong công việc; thái độ phục vụ đoàn viên, công nhân, viên chức, lao động; chấp hành sự phân công của tổ chức.",
  "- Tính trung thực, động cơ trong sáng, công bằng, công tâm, khách quan, giữ vững nguyên tắc trong công việc; khả năng quy tụ đoàn kết nội bộ; phê bình và tự phê bình.",
  "- Việc chống tham nhũng, trục lợi cá nhân; sự gương mẫu của bản thân và vợ (chồng), con và người thân về đạo đức, lối sống và chấp hành chính sách, pháp luật của Nhà nước.",
  "- Uy tín trong cán bộ, đoàn viên và công nhân, viên chức, lao động.",
];
const ABILITY: readonly string[] = [
  "- Kết quả lãnh đạo cụ thể hóa đường lối, nghị quyết, chủ trương của Đảng, chính sách, pháp luật của Nhà nước, của Công đoàn cấp trên vào lĩnh vực được phân công.",
  "- Tính năng động, quyết đoán, dám nghĩ, dám làm, dám chịu trách nhiệm trong lãnh đạo, điều hành; năng lực dự báo, xử lý tình huống khó, phức tạp trong phạm vi phụ trách.",
  "- Kết quả, chất lượng tham mưu, đề xuất về lĩnh vực được phân công phụ trách.",
  "- Khối lượng, chất lượng, hiệu quả công việc theo chức trách nhiệm vụ được giao; mức độ hoàn thành nhiệm vụ của các tổ chức, cơ quan, đơn vị trực thuộc trong phạm vi phụ trách.",
  "- Kết quả lãnh đạo công tác cán bộ và xây dựng đội ngũ cán bộ của đơn vị; năng lực phát hiện đào tạo, sử dụng người có đức, có tài trong công việc.",
  "- Kết quả lãnh đạo phòng, chống tham nhũng, lãng phí, tiêu cực; giải quyết đơn, thư khiếu nại, tố cáo trong lĩnh vực, phạm vi phụ trách.",
];

/** What the guide of a provincial union has printed: voters II.3, criteria III.2.1, copies of the minutes III.5. */
export const PAPERS_09: RegulationPapers = {
  regulation: HD09.id,
  voterBodies: GUIDE_BODIES.map((body) => ({ ...body, clause: GUIDE })),
  minutesCopies:
    "Biên bản kiểm phiếu được lập thành 03 bản; 02 bản gửi LĐLĐ tỉnh, 01 bản lưu tại đơn vị theo chế độ mật.",
  ballotCriteria: [
    "Nội dung lấy phiếu tín nhiệm",
    "a) Phẩm chất chính trị, đạo đức, lối sống",
    ...CHARACTER,
    "b) Năng lực thực tiễn",
    ...ABILITY,
  ],
  fullTitle:
    "Hướng dẫn số 09-HD/ĐĐTLĐ, ngày 27/5/2021 của Đảng đoàn Tổng Liên đoàn Lao động Việt Nam về việc Hướng dẫn Lấy phiếu tín nhiệm đối với cán bộ lãnh đạo, quản lý trong cơ quan, đơn vị của tổ chức Công đoàn Việt Nam",
  selfReport: [
    { head: "1. Phẩm chất chính trị, đạo đức, lối sống", points: CHARACTER },
    { head: "2. Năng lực thực tiễn", points: ABILITY },
  ],
};
