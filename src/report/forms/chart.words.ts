/** The picture of the results of one kind of ballot. */
export const WORDS = {
  sheetName: "Biểu đồ",
  title: "BIỂU ĐỒ KẾT QUẢ PHIẾU TÍN NHIỆM",
  of: "đối với",
  chart: "Số phiếu theo mức độ tín nhiệm",
  number: "STT",
  name: "Họ và tên",
  levels: { high: "Cao", confidence: "Tín nhiệm", low: "Thấp" },
  invalid: "Không hợp lệ",
  base: "Số phiếu thu về:",
  ballots: "phiếu.",
} as const;
