import type { Rules } from "../../core/record/record";
import { ground } from "../layout/ground.words";
import { orDots, splitDate } from "../layout/head.words";

/**
 * The printed words of Phụ lục 3, "Mẫu Phiếu tín nhiệm", of Kế hoạch 171-KH/TU, in their order. Dots are those
 * of the form; for "96-QĐ/TU" and "năm 2023" stand 96-QĐ/TW and the year of the vote.
 */
export const WORDS = {
  sheetName: "Phụ lục 3",
  title: "PHIẾU TÍN NHIỆM",
  rule: "-----",
  number: "STT",
  name: "Họ và tên",
  post: "Chức vụ, đơn vị công tác",
  level: "Mức độ tín nhiệm",
  levels: ["Cao", "Tín nhiệm", "Thấp"],
  voter: "Người ghi phiếu",
  voterHint: "(có thể ký hoặc không ký tên)",
  notes: [
    "Ghi chú:",
    "(1) Ghi các thành phần ghi phiếu tín nhiệm.",
    "(2) Chức danh được lấy phiếu tín nhiệm.",
  ],
} as const;

/** "của … (1)", "đối với … (2)" and the year, filled or dotted as printed. */
export function ballotTitles({ voters, offices, date }: Record<"voters" | "offices" | "date", string>) {
  const [, , year] = splitDate(date);
  return [
    voters === "" ? "của.............. (1)............." : `của ${voters} (1)`,
    offices === "" ? "đối với..........(2)..............." : `đối với ${offices} (2)`,
    `năm ${orDots(year, "..........")}`,
  ] as const;
}

/** The paragraph that asks for marks. */
export function request(rules: Pick<Rules, "regulation" | "regulationTitle">, implementing: string): string {
  return `Thực hiện ${ground(rules, implementing)}; đề nghị đồng chí thể hiện sự tín nhiệm của mình đối với các đồng chí có tên dưới đây bằng cách đánh dấu (X) vào ô tương ứng:`;
}

/**
 * What voters judge by, where the ballot must print it (Hướng dẫn 09-HD/ĐĐTLĐ through the guide of a provincial
 * union, III.2.1 and III.5), by the regulation's id.
 */
export const CRITERIA: Readonly<Partial<Record<string, readonly string[]>>> = {
  "09-HD/DDTLD": [
    "Nội dung lấy phiếu tín nhiệm",
    "a) Phẩm chất chính trị, đạo đức, lối sống",
    "- Lập trường, quan điểm, tư tưởng chính trị trong thực hiện đường lối nguyên tắc, nghị quyết, quy định của Đảng; việc chấp hành chính sách, pháp luật của Nhà nước.",
    "- Tinh thần trách nhiệm trong công việc; thái độ phục vụ đoàn viên, công nhân, viên chức, lao động; chấp hành sự phân công của tổ chức.",
    "- Tính trung thực, động cơ trong sáng, công bằng, công tâm, khách quan, giữ vững nguyên tắc trong công việc; khả năng quy tụ đoàn kết nội bộ; phê bình và tự phê bình.",
    "- Việc chống tham nhũng, trục lợi cá nhân; sự gương mẫu của bản thân và vợ (chồng), con và người thân về đạo đức, lối sống và chấp hành chính sách, pháp luật của Nhà nước.",
    "- Uy tín trong cán bộ, đoàn viên và công nhân, viên chức, lao động.",
    "b) Năng lực thực tiễn",
    "- Kết quả lãnh đạo cụ thể hóa đường lối, nghị quyết, chủ trương của Đảng, chính sách, pháp luật của Nhà nước, của Công đoàn cấp trên vào lĩnh vực được phân công.",
    "- Tính năng động, quyết đoán, dám nghĩ, dám làm, dám chịu trách nhiệm trong lãnh đạo, điều hành; năng lực dự báo, xử lý tình huống khó, phức tạp trong phạm vi phụ trách.",
    "- Kết quả, chất lượng tham mưu, đề xuất về lĩnh vực được phân công phụ trách.",
    "- Khối lượng, chất lượng, hiệu quả công việc theo chức trách nhiệm vụ được giao; mức độ hoàn thành nhiệm vụ của các tổ chức, cơ quan, đơn vị trực thuộc trong phạm vi phụ trách.",
    "- Kết quả lãnh đạo công tác cán bộ và xây dựng đội ngũ cán bộ của đơn vị; năng lực phát hiện đào tạo, sử dụng người có đức, có tài trong công việc.",
    "- Kết quả lãnh đạo phòng, chống tham nhũng, lãng phí, tiêu cực; giải quyết đơn, thư khiếu nại, tố cáo trong lĩnh vực, phạm vi phụ trách.",
  ],
};
