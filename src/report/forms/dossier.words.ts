/**
 * The printed words of Phụ lục 1, "Danh mục hồ sơ người được lấy phiếu tín nhiệm", of Kế hoạch 171-KH/TU, in
 * their order. The plan named under the title is the unit's own.
 */
export const WORDS = {
  sheetName: "Phụ lục 1",
  annex: "PHỤ LỤC 1",
  title: "Danh mục hồ sơ người được lấy phiếu tín nhiệm",
  rule: "-----",
  opening: "Danh mục hồ sơ người được lấy phiếu tín nhiệm thống nhất khổ giấy A4 và sắp xếp theo thứ tự sau:",
  papers: [
    "1. Báo cáo của người được lấy phiếu tín nhiệm.",
    "2. Bản kê khai tài sản, thu nhập theo mẫu ban hành kèm theo quy định hiện hành (có ký xác nhận của người kê khai và người nhận bản kê khai theo quy định).",
    "3. Báo cáo giải trình về các nội dung liên quan theo yêu cầu của cấp có thẩm quyền hoặc của người ghi phiếu tín nhiệm (nếu có).",
  ],
} as const;

/** The text that the annex belongs to. */
export function enclosedWith(implementing: string): string {
  return implementing === ""
    ? "(Kèm theo Kế hoạch số......., ngày....... của Ban Thường vụ Tỉnh ủy)"
    : `(Kèm theo ${implementing})`;
}
