/** A paragraph per person, as resolutions of People's Councils print the results. */
export const WORDS = {
  sheetName: "Kết quả từng người",
  title: "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM",
  of: "đối với",
  rule: "-----",
  levels: { high: "tín nhiệm cao", confidence: "tín nhiệm", low: "tín nhiệm thấp" },
  ballots: "phiếu",
  valid: "phiếu hợp lệ",
  invalid: "phiếu không hợp lệ",
  note: "Ghi chú:",
} as const;

/** How many ballots there were, before the people. */
export const ballotsLine = (issued: string, collected: string): string =>
  `Số phiếu phát ra: ${issued} phiếu; số phiếu thu về: ${collected} phiếu. Kết quả đối với từng người như sau:`;
