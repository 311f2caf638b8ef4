/** The list of people over a threshold of low ballots: 171-KH/TU C.VI.2–3, the union's guide III.7. */
export const WORDS = {
  sheetName: "Danh sách trên 50% TN thấp",
  title: "DANH SÁCH",
  people: "người có",
  ballots: "số phiếu tín nhiệm thấp",
  /** Where the unit changed the thresholds. */
  anyLimit: "người có số phiếu tín nhiệm thấp đến mức phải xem xét theo quy định",
  rule: "-----",
  number: "STT",
  name: "Họ và tên",
  post: "Chức vụ, đơn vị công tác",
  kind: "Loại phiếu",
  counts: "Số phiếu",
  levels: { high: "Tín nhiệm cao", confidence: "Tín nhiệm", low: "Tín nhiệm thấp" },
  base: "Tổng số dùng để tính tỉ lệ",
  share: "Tỉ lệ % tín nhiệm thấp",
  verdict: "Kết quả",
  proof: "Đối chiếu",
  nobody: "Không có người nào",
  note: "Ghi chú:",
} as const;
