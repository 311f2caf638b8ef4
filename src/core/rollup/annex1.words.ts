/** The rows of part I of Phụ lục I as the form prints them, by their number. */
export const ANNEX1_ROWS: ReadonlyMap<string, string> = new Map([
  ["1.1", "Ban Thường vụ cấp ủy - Cấp tỉnh"],
  ["1.2", "Ban Thường vụ cấp ủy - Cấp huyện"],
  ["1.3", "Ban Thường vụ cấp ủy - Cấp xã"],
  [
    "2.1",
    "Lãnh đạo HĐND, UBND, các sở, ban, ngành, MTTQ Việt Nam và các đoàn thể chính trị - xã hội cấp tỉnh",
  ],
  ["2.2", "Lãnh đạo HĐND, UBND, thành viên UBND, MTTQ Việt Nam và các đoàn thể chính trị - xã hội cấp huyện"],
  [
    "2.3",
    "Chủ tịch HĐTV (HĐQT), tổng giám đốc (giám đốc), phó tổng giám đốc (phó giám đốc), trưởng ban kiểm soát, kế toán trưởng các doanh nghiệp Nhà nước",
  ],
]);
