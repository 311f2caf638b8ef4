/** The picture of the results of one kind of ballot. */
export const WORDS = {
  sheetName: "Biểu đồ",
  title: "BIỂU ĐỒ KẾT QUẢ PHIẾU TÍN NHIỆM",
  chart: "Số phiếu theo mức độ tín nhiệm",
  number: "STT",
  name: "Họ và tên",
  levels: { high: "Cao", confidence: "Tín nhiệm", low: "Thấp" },
  invalid: "Không hợp lệ",
} as const;

/** Whose results these are, and the ballots that every bar adds up to. */
export const ofWhom = (offices: string, collected: number): string =>
  `đối với ${offices} (số phiếu thu về: ${String(collected)} phiếu)`;
