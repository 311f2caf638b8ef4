import type { CountRecord } from "../../core/record/record";
import { ground } from "../layout/ground.words";
import { orDots } from "../layout/head.words";

/**
 * The printed words of Phụ lục 2, "Mẫu Báo cáo của người được lấy phiếu tín nhiệm", of Kế hoạch 171-KH/TU, in
 * their order. Dots are those of the form; for "96-QĐ/TU" stands 96-QĐ/TW.
 */
export const WORDS = {
  sheetName: "Phụ lục 2",
  title: "BÁO CÁO",
  subtitle: "CỦA NGƯỜI ĐƯỢC LẤY PHIẾU TÍN NHIỆM",
  rule: "-----",
  person: [
    "- Tôi là (ghi rõ họ và tên): ……………………………………………...",
    "- Chức vụ: ……………………………… (2) ………………………….",
    "- Đơn vị công tác: ………………………………………………………",
  ],
  parts: [
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
  ],
  signature: "Người báo cáo",
  signatureHint: "(Ký và ghi rõ họ, tên)",
  notes: [
    "Ghi chú:",
    "(1) Ghi các thành phần ghi phiếu tín nhiệm.",
    "(2) Chức danh được lấy phiếu tín nhiệm.",
  ],
} as const;

/** The conference under the title. */
export const atConference = (name: string) => `Tại kỳ họp (hội nghị) ${orDots(name, "….")}`;

/** To whom the report goes: the voters, dotted where they are not known or not the same for everybody. */
export function addressed(kinds: CountRecord["kinds"]): string {
  const [voters = "", ...others] = new Set(kinds.map((kind) => kind.voters));
  return voters === "" || others.length > 0
    ? "Kính gửi: …………………….. (1) …………………….."
    : `Kính gửi: ${voters} (1)`;
}

/** What the report is made by. */
export function opening(
  record: Pick<CountRecord, "regulation" | "regulationTitle" | "implementing">,
): string {
  return `Căn cứ vào ${ground(record, record.implementing)}, tôi xin báo cáo như sau:`;
}
