import type { JournalWhat } from "../../core/journal/journal";

/** Heads of the journal's columns, in order. */
export const JOURNAL_HEAD = [
  "Số TT",
  "Thời điểm",
  "Người thực hiện",
  "Việc",
  "Vùng",
  "Quy định",
  "Nội dung",
  "Mã dòng trước",
  "Mã dòng",
] as const;

/** What happened, in words: the same in every language, since the file must say the same on every machine. */
export const JOURNAL_WORDS: Readonly<Record<JournalWhat, string>> = {
  read: "Đọc phiếu",
  accepted: "Giải trình cảnh báo",
  withdrawn: "Rút giải trình",
  settled: "Chọn giữa hai bản nhập",
  undone: "Hoàn lại lựa chọn",
  written: "Lập báo cáo",
  replaced: "Thay báo cáo cũ",
  converted: "Chuyển phông cũ",
};

/** What the events say, with their facts filled in. */
export const JOURNAL_CONTENT = {
  read: "{label}{ballots} phiếu, {people} người; mã dữ liệu {data}",
  accepted: "{subject}: {reason}",
  withdrawn: "{subject}: {reason}",
  withdrawnByData: "{subject}: dữ liệu đã thay đổi; lý do trước: {reason}",
  settled: "Phiếu {ballot}, {person}: “{before}” → “{after}” theo ô {source}",
  undone: "“{before}” → “{after}”",
  written: "{sheets}; mã báo cáo {id}",
  writtenDraft: "{sheets} (chưa chính thức); mã báo cáo {id}",
  replaced: "Xóa báo cáo {former}, còn nguyên như lúc lập; thay bằng {id}",
  converted: "{texts} ô, trang mới {sheet}",
} as const;
