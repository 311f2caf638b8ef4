import type { UnreadableCode } from "../xlsx/index";

/** Every sentence of the workbench's page. */
export const WORDS = {
  product: "Tín nhiệm",
  place: "Bàn thử",
  open: "Mở tệp…",
  save: "Lưu .xlsx",
  samples: "Tệp mẫu",
  chooseSample: "Chọn tệp mẫu…",
  grid: "Bảng tính",
  pane: "Tiện ích Tín nhiệm",
  emptyName: "Sổ mới.xlsx",
  besideName: "Sổ tách.xlsx",
  firstSheet: "Trang 1",
  starting: "Đang khởi động…",
  loadingAddin: "Đang tải tiện ích…",
  ready: "Sẵn sàng",
  calculating: "Đang tính…",
  opening: (name: string) => `Đang mở ${name}…`,
  opened: (name: string) => `Đã mở ${name}`,
  saving: "Đang lưu…",
  saved: (name: string) => `Đã lưu thành ${name}`,
  protectedSheet: (sheet: string) =>
    `Trang “${sheet}” đang được bảo vệ, ô bị khóa không sửa được. Bỏ bảo vệ trang tính trong Excel rồi sửa.`,
  unplayedFormulas:
    "Vùng này có công thức mà bảng tính ở đây không tính được, nên không sắp xếp được. Sắp xếp trong Excel.",
  protectedStructure:
    "Cấu trúc sổ đang được bảo vệ: không thêm, xóa, đổi tên, chuyển hay ẩn trang tính được.",
  functionError: (sentence: string) => `TINNHIEM: ${sentence}`,
  cannotOpen: (name: string, why: string) => `Không mở được ${name}: ${why}`,
  cannotSave: (why: string) => `Không lưu được: ${why}`,
  commandFailed: (label: string) => `${label}: tiện ích chưa sẵn sàng nhận lệnh.`,
  noAddin: "Chưa có tiện ích đã dựng (thư mục dist). Chạy: npm run build",
  unreadable: {
    encrypted: "tệp có mật khẩu. Bỏ mật khẩu trong Excel rồi mở lại.",
    "old-format": "tệp thuộc định dạng cũ (.xls). Lưu lại thành .xlsx rồi mở.",
    "not-xlsx": "tệp không phải là .xlsx.",
    damaged: "tệp bị hỏng.",
    "too-large": "tệp quá lớn.",
    ambiguous: "tệp chứa hai phần trùng nhau nên có thể đọc thành hai cách; hãy mở bằng Excel và lưu lại.",
  } satisfies Record<UnreadableCode, string>,
} as const;
