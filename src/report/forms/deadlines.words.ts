/** Words of the plan of deadlines; what is to be done and why stands with the regulation. */
export const WORDS = {
  sheetName: "Thời hạn",
  title: ["KẾ HOẠCH THỜI GIAN", "THỰC HIỆN LẤY PHIẾU TÍN NHIỆM"],
  unit: "Đơn vị:",
  vote: "Ngày lấy phiếu:",
  dots: "..............................",
  day: "…/…/…",
  heads: ["STT", "Chậm nhất ngày", "Trước ngày lấy phiếu", "Công việc", "Căn cứ"],
  days: "ngày",
  note: "Ghi chú:",
  counting: "Số ngày tính theo ngày lịch; ngày ghi trong bảng là thời hạn cuối cùng.",
} as const;
