/** What the menu offers besides the steps. */
export const TOOLS = [
  "Lập trang nhập phiếu",
  "Nhập phiếu bằng phím",
  "So hai bản nhập",
  "Thời hạn",
  "Nhật ký",
  "Xác minh báo cáo",
  "Tổng hợp nhiều đơn vị",
  "So với lần trước",
  "Chuyển phông cũ",
  "Trợ giúp",
];
