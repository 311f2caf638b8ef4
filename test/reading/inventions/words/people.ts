/** Family names of all kinds, some of which sound like words of a head. */
export const FAMILIES = [
  ...["Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Đỗ", "Bùi", "Hồ", "Ngô", "Dương", "Lý", "Mai", "Đinh", "Tô"],
  ...["Tống", "Cao", "Công", "Phan", "Bàn", "Bế", "Lò", "Quàng", "Sùng", "Giàng A", "Vàng A", "Ksor", "Y"],
  ...["K'", "H'", "Rơ Châm", "Điểu", "Thạch", "Kim", "Tín", "Tạ", "Chức", "Đồng", "Lục", "Nông"],
];

export const MIDDLES = ["Văn", "Thị", "Đức", "Minh", "Hữu", "Ngọc", "Thị Thu", "Thanh", "", ""];

/** Given names, among them those that sound like a level or a sum. */
export const GIVEN = [
  ...["An", "Bình", "Châu", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Mai", "Nam", "Phúc", "Quân", "Sơn"],
  ...[
    "Tâm",
    "Vinh",
    "Yến",
    "Páo",
    "Niê Kđăm",
    "Thấp",
    "Cao",
    "Tín",
    "Tổng",
    "Công",
    "Hợp",
    "Lệ",
    "Kết",
    "Mức",
  ],
  ...["A", "B", "Khả", "Chung", "Thơ", "Số", "Nhiệm", "Đạt", "Phiên", "Bàn", "Tốt"],
];

/** Posts, short and long. */
export const OFFICES = [
  ...["Chủ tịch UBND", "Phó Chủ tịch UBND", "Bí thư Huyện ủy", "Phó Bí thư Thường trực", "Chánh Văn phòng"],
  ...["Trưởng ban Tổ chức", "Ủy viên Ban Thường vụ", "Giám đốc Sở Tài chính", "Chỉ huy trưởng Ban CHQS"],
  ...[
    "Chủ tịch HĐND",
    "Trưởng phòng Nội vụ",
    "Hiệu trưởng",
    "Kế toán trưởng",
    "Tổ trưởng chuyên môn",
    "UVBCH",
  ],
  "Ủy viên Ban Thường vụ Đảng ủy, Trưởng Ban Tuyên giáo và Dân vận, Giám đốc Trung tâm chính trị",
  ...["Phó Viện trưởng VKSND", "Chánh án TAND", "Trạm trưởng Trạm Y tế", "Bí thư Đoàn", "PCT Hội LHPN"],
];
