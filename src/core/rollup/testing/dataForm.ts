import { grid } from "./flatSheet";

/** The head of its table. */
export const HEAD = [
  "STT",
  "Họ và tên",
  "Chức vụ",
  "Hợp lệ",
  "Không hợp lệ",
  "Tín nhiệm cao",
  "Tín nhiệm",
  "Tín nhiệm thấp",
  "Tỉ lệ % cao",
  "Tỉ lệ % tín nhiệm",
  "Tỉ lệ % thấp",
];

/** A form of the report, with its last row. */
export const form = (
  counts: readonly (readonly (string | number)[])[],
  report = "BC-1",
  sheet = "Phụ lục 4",
) =>
  grid(sheet, [
    ["XÃ MỘT"],
    ["…, ngày 13 tháng 12 năm 2023"],
    ["Tại Hội nghị lần thứ 10"],
    [],
    HEAD,
    ...counts,
    [],
    [`Áp dụng Quy định 96-QĐ/TW · Lập lúc 08:00 · Mã báo cáo ${report}`],
  ]);
export const A = [1, "Nguyễn Văn A", "Phó Bí thư", 46, 1, 19, 2, 25, 40.43, 4.26, 53.19];
export const B = [2, "Trần Thị B", "Bí thư", 47, 0, 47, 0, 0, 100, 0, 0];
export const C = [3, "Lê Văn C", "Ủy viên", 47, 0, 47, 0, 0, 100, 0, 0];
