/** Words of the plan of deadlines; what is to be done and why stands with the regulation. */
export const WORDS = {
  sheetName: "Thời hạn",
  title: "THỜI HẠN CÁC CÔNG VIỆC LẤY PHIẾU TÍN NHIỆM",
  unit: "Đơn vị:",
  conference: "Hội nghị (kỳ họp):",
  vote: "Ngày lấy phiếu:",
  dots: "..............................",
  day: "…/…/…",
  heads: ["STT", "Chậm nhất ngày", "Trước ngày lấy phiếu", "Công việc", "Căn cứ"],
  days: "ngày",
  note: "Ghi chú:",
  counting: "Số ngày tính theo ngày lịch; ngày ghi trong bảng là ngày cuối cùng được thực hiện.",
} as const;
