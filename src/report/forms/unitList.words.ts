import type { Level } from "../../core/ballot/mark";
import type { ManagingLevel } from "../../core/rollup/consolidated";

/** Sheets beside a consolidated Phụ lục I: which units it is made of, and its prose. */
export const WORDS = {
  sheetName: "Danh sách đơn vị",
  title: "DANH SÁCH ĐƠN VỊ TỔNG HỢP",
  taken: "1. Đã tổng hợp",
  left: "2. Chưa tổng hợp",
  noneLeft: "Không có.",
  heads: [
    "STT",
    "Đơn vị",
    "Loại phiếu",
    "Dòng",
    "Tổng số",
    "Tín nhiệm cao từ 50%",
    "Tín nhiệm từ 50%",
    "Tín nhiệm thấp từ 50%",
    "Quy định",
    "Ghi chú",
  ],
  leftHeads: { number: "STT", unit: "Đơn vị", file: "Tệp", reason: "Lý do" },
  sum: "Cộng dòng",
  all: "Tổng cộng",
  notCounted: "Không tính",
  file: "Tệp",
  proseName: "Lời văn tổng hợp",
  proseTitle: "Kết quả lấy phiếu tín nhiệm",
  remarks: "Các trường hợp được thống kê ở hai cột, không được thống kê ở cột nào, hoặc đạt đúng 50%",
  checks: "Những điểm cần biết",
  listed: "Danh sách kèm theo: không đạt trên 50% số phiếu tín nhiệm cao",
} as const;

/** Whom the prose is about, by the rows of part I. */
export const PROSE_GROUPS: Readonly<Record<string, string>> = {
  "1.1": "Ủy viên Ban Thường vụ cấp ủy cấp tỉnh",
  "1.2": "Ủy viên Ban Thường vụ cấp ủy cấp huyện",
  "1.3": "Ủy viên Ban Thường vụ cấp ủy cấp xã",
};

/** One person of a list, with count and share of each level. */
export function personLine(person: string, shares: Readonly<Record<Level, string>>): string {
  const { high, confidence, low } = shares;
  return `- ${person}: tín nhiệm cao ${high}; tín nhiệm ${confidence}; tín nhiệm thấp ${low}`;
}

const LEVEL_WORDS: Readonly<Record<ManagingLevel, string>> = {
  province: "cấp tỉnh",
  district: "cấp huyện",
  commune: "cấp xã",
  enterprise: "doanh nghiệp Nhà nước",
};

/** What stands under the table: of how many units it is made, and that some are missing. */
export function madeOf(units: number, left: number): string {
  const missing = left === 0 ? "" : `; chưa tổng hợp ${String(left)} tệp (xem trang ${WORDS.sheetName})`;
  return `Tổng hợp từ ${String(units)} đơn vị${missing}.`;
}

export const onlyLevel = (level: ManagingLevel): string => `Chỉ gồm người thuộc ${LEVEL_WORDS[level]}.`;

/** Names in two places that nobody confirmed are not in the remarks. */
export const unconfirmed = (names: number): string =>
  `${String(names)} họ tên có ở hai nơi, chưa xác nhận là một người (xem trang ${WORDS.proseName}).`;

/** How many stand in two columns, or in none, so that the columns do not add up to the total. */
export function columnNote(twice: number, nowhere: number): string {
  const parts = [
    ...(twice > 0 ? [`${String(twice)} người đạt đúng 50% ở hai mức nên được thống kê ở hai cột`] : []),
    ...(nowhere > 0
      ? [`${String(nowhere)} người không có mức nào đạt từ 50% nên không được thống kê ở cột nào`]
      : []),
  ];
  return `${parts.join("; ")}.`;
}
