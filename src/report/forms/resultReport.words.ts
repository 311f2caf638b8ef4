import { orDots, sayDay, sayTime } from "../layout/head.words";

/**
 * The printed words of Phụ lục 4, "Mẫu Báo cáo kết quả phiếu tín nhiệm", of Kế hoạch 171-KH/TU, in their
 * order. Dots are those of the form.
 */
export const WORDS = {
  sheetName: "Phụ lục 4",
  title: "BÁO CÁO KẾT QUẢ PHIẾU TÍN NHIỆM",
  at: "Tại hội nghị (kỳ họp)",
  atDots: "...........................",
  rule: "-----",
  figures: {
    members: "1. Tổng số uỷ viên ban chấp hành (đại biểu):",
    present: "- Số có mặt dự hội nghị (kỳ họp):",
    absent: "- Số vắng mặt từ đầu hội nghị (kỳ họp) đến trước thời điểm bỏ phiếu:",
    presentAtVote: "- Số có mặt tại thời điểm bỏ phiếu:",
    issued: "- Số phiếu phát ra:",
    collected: "- Số phiếu thu về:",
  },
  comrades: "đồng chí.",
  ballots: "phiếu.",
  results: "2. Kết quả kiểm phiếu",
  number: "STT",
  name: "Họ và tên",
  post: "Chức vụ, đơn vị công tác",
  valid: "Số phiếu hợp lệ",
  level: "Mức độ tín nhiệm",
  levels: { high: "Cao", confidence: "Tín nhiệm", low: "Thấp" },
  count: "Số phiếu",
  share: "Tỉ lệ %",
  note: "Ghi chú:",
} as const;

interface Blanks {
  readonly assignedBy: string;
  readonly start: string;
  readonly end: string;
  readonly date: string;
  readonly place: string;
  readonly boardSize: number | null;
  readonly boardHead: string;
  readonly voters: string;
  readonly posts: string;
}

/** The opening paragraph with its blanks filled, or dotted as printed. */
export function opening(blanks: Blanks): string {
  const size = blanks.boardSize === null ? "…" : String(blanks.boardSize).padStart(2, "0");
  return [
    `Thực hiện nhiệm vụ do ${orDots(blanks.assignedBy, "….")} giao,`,
    `từ ${sayTime(blanks.start)} đến ${sayTime(blanks.end)},`,
    `ngày ${sayDay(blanks.date)}, tại ${orDots(blanks.place, "…...")},`,
    `Ban Kiểm phiếu gồm ${size} đồng chí, do đồng chí ${orDots(blanks.boardHead)} làm Trưởng Ban`,
    `đã tiến hành kiểm phiếu tín nhiệm của ${orDots(blanks.voters)} đối với ${orDots(blanks.posts)};`,
    "kết quả cụ thể như sau:",
  ].join(" ");
}
