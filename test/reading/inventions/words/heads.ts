/** Heads of the column that numbers ballots, as one clerk or another writes them. */
export const BALLOT_HEADS = [
  ...["STT", "Số phiếu", "TT", "Phiếu số", "Phiếu", "Số TT", "Số thứ tự", "Mã phiếu", "Số thứ tự phiếu"],
  ...["Stt phiếu", "P.số", "Thứ tự", "SỐ PHIẾU", "Phiếu thứ"],
];

/** Heads of the column that numbers people. */
export const ORDER_HEADS = ["STT", "TT", "Số TT", "Stt", "Số thứ tự"];

export const NAME_HEADS = [
  ...[
    "Họ và tên",
    "Họ tên",
    "HỌ VÀ TÊN",
    "Họ, tên",
    "Họ và tên người được lấy phiếu",
    "Người được lấy phiếu",
  ],
  ...["Đồng chí", "Họ và tên đồng chí", "Họ & tên", "Họ và tên cán bộ", "Danh sách cán bộ", "Tên"],
];

export const OFFICE_HEADS = [
  ...["Chức vụ", "Chức danh", "Chức vụ, đơn vị công tác", "CHỨC VỤ", "Chức vụ/Chức danh", "Chức vụ hiện nay"],
];

/** Heads of the column of codes in a list. */
export const LEVEL_HEADS = [
  ...["Mức độ tín nhiệm", "Mức tín nhiệm", "Mức độ", "Kết quả", "Đánh giá", "Ý kiến", "Mức"],
];

/** How the three levels stand above boxes or counts. */
export const LEVEL_WORDS = [
  ["Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
  ["Cao", "Tín nhiệm", "Thấp"],
  ["TNC", "TN", "TNT"],
  ["TN cao", "TN", "TN thấp"],
  ["TÍN NHIỆM CAO", "TÍN NHIỆM", "TÍN NHIỆM THẤP"],
  ["Cao", "TN", "Thấp"],
] as const;

export const SHEET_NAMES = [
  ...["Sheet1", "Trang tính1", "Phiếu", "Nhap phieu", "KIỂM PHIẾU", "BTV", "Dữ liệu", "Tổng hợp", "kp lan 1"],
  ...["Form Responses 1", "Câu trả lời biểu mẫu 1", "HĐND xã", "Bản sao của Phiếu", "Trang_tính2 (2)"],
];

/** Lines above the table: emblem, unit, title, date. */
export const TITLES = [
  ...["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ĐẢNG BỘ HUYỆN", "BAN KIỂM PHIẾU"],
  ...[
    "BẢNG TỔNG HỢP PHIẾU LẤY PHIẾU TÍN NHIỆM",
    "KẾT QUẢ GHI PHIẾU TÍN NHIỆM",
    "(Kèm theo Biên bản kiểm phiếu)",
  ],
  ...[
    "Hội nghị lần thứ 12",
    "Ngày 12 tháng 7 năm 2023",
    "BẢNG NHẬP PHIẾU",
    "Lấy phiếu tín nhiệm giữa nhiệm kỳ",
  ],
  ...["UBND XÃ MẪU", "Tổ kiểm phiếu nhập theo thứ tự phiếu", "Mẫu số 03", "ĐẢNG CỘNG SẢN VIỆT NAM"],
];

export const SIGNATURES = [
  ["T/M BAN KIỂM PHIẾU", "(Ký, ghi rõ họ tên)"],
  ["NGƯỜI NHẬP LIỆU", "TRƯỞNG BAN"],
  ["Thư ký", "Lê Thị Mẫu"],
  ["Ngày 12 tháng 7 năm 2023", "TM. TỔ KIỂM PHIẾU", "Nguyễn Văn Mẫu"],
] as const;

export const ISSUED_LABELS = ["Tổng số phiếu phát ra", "Số phiếu phát ra", "Phát ra"];
export const COLLECTED_LABELS = ["Tổng số phiếu thu về", "Số phiếu thu về", "Thu về"];
