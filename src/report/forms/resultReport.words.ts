import { orDots, sayDay, sayTime } from "../layout/head.words";
import type { Speech } from "../layout/speech.words";

/**
 * The printed words of Phụ lục 4, "Mẫu Báo cáo kết quả phiếu tín nhiệm", of Kế hoạch 171-KH/TU, in their
 * order. Dots are those of the form.
 */
export const WORDS = {
  sheetName: "Phụ lục 4",
  title: "BÁO CÁO KẾT QUẢ PHIẾU TÍN NHIỆM",
  rule: "-----",
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

/** What stands before each figure of part 1. */
export const figureWords = ({ members, meeting }: Speech) => ({
  members: `1. ${members}:`,
  present: `- Số có mặt dự ${meeting}:`,
  absent: `- Số vắng mặt từ đầu ${meeting} đến trước thời điểm bỏ phiếu:`,
  presentAtVote: "- Số có mặt tại thời điểm bỏ phiếu:",
  issued: "- Số phiếu phát ra:",
  collected: "- Số phiếu thu về:",
});

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
export function opening(blanks: Blanks, { person }: Pick<Speech, "person">): string {
  const size = blanks.boardSize === null ? "…" : String(blanks.boardSize).padStart(2, "0");
  return [
    `Thực hiện nhiệm vụ do ${orDots(blanks.assignedBy, "….")} giao,`,
    `từ ${sayTime(blanks.start)} đến ${sayTime(blanks.end)},`,
    `ngày ${sayDay(blanks.date)}, tại ${orDots(blanks.place, "…...")},`,
    `Ban Kiểm phiếu gồm ${size} ${person}, do ${person} ${orDots(blanks.boardHead)} làm Trưởng Ban`,
    `đã tiến hành kiểm phiếu tín nhiệm của ${orDots(blanks.voters)} đối với ${orDots(blanks.posts)};`,
    "kết quả cụ thể như sau:",
  ].join(" ");
}
