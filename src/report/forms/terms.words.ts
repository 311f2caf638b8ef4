/** Our own sheet that sets two votes side by side; no regulation prints such a form. */
export const WORDS = {
  sheetName: "So với lần trước",
  title: "SO SÁNH VỚI KẾT QUẢ LẤY PHIẾU LẦN TRƯỚC",
  number: "STT",
  name: "Họ và tên",
  post: "Chức vụ",
  base: "Tổng số dùng để tính tỉ lệ",
  levels: { high: "Tín nhiệm cao", confidence: "Tín nhiệm", low: "Tín nhiệm thấp" },
  before: "Trước",
  now: "Nay",
  count: "Số phiếu",
  share: "Tỉ lệ %",
  change: "Chênh lệch",
  onlyNow: "Chỉ có ở lần này:",
  onlyEarlier: "Chỉ có ở lần trước:",
  note: "Chênh lệch là hiệu của hai tỉ lệ, tính bằng điểm phần trăm trước khi làm tròn, nên có thể khác 0,01 so với hiệu của hai tỉ lệ đã làm tròn ghi trong bảng; không phải kết luận về người được lấy phiếu.",
} as const;

export const sides = (earlier: string, now: string): string => `Lần trước: ${earlier}. Lần này: ${now}.`;
