/** Every sentence of the web app that the workbench's page does not have. */
export const WEB_WORDS = {
  place: "Kiểm phiếu không cần Excel",
  found: (name: string, at: Date) =>
    `Có bản phục hồi chưa lưu của ${name}, ghi lúc ${at.toLocaleTimeString("vi-VN")} ngày ${at.toLocaleDateString("vi-VN")}.`,
  reopen: "Mở bản phục hồi",
  forget: "Xóa bản này",
  keepsCopy: "Giữ bản phục hồi trên máy này",
  wipe: "Xóa dữ liệu trên máy này",
  wiped: "Đã xóa mọi dữ liệu của ứng dụng trên máy này.",
  unsaved: " • chưa lưu",
} as const;
