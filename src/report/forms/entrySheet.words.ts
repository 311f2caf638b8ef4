import type { PaperFact } from "../../core/ballot/paperFacts";

/** The words of an entry sheet. */
export const WORDS = {
  sheetName: "Nhập phiếu – ",
  sheetNameAlone: "Nhập phiếu",
  title: "NHẬP PHIẾU TÍN NHIỆM",
  enteredBy: "Người nhập:",
  dots: "…………………………",
  high: "tín nhiệm cao",
  confidence: "tín nhiệm",
  low: "tín nhiệm thấp",
  invalid: "không hợp lệ đối với người này",
  blank: "để trống: không đánh dấu",
  guide: "Mỗi hàng một tờ phiếu. Enter xuống phiếu sau, Tab sang người bên cạnh.",
  number: "Số phiếu",
  post: "Chức vụ",
  fault: "Lỗi của phiếu",
  codeTitle: "Ký hiệu không có trong danh sách",
  codeMessage: "Để trống nếu phiếu không đánh dấu; nếu không, ghi một trong:",
  faultTitle: "Lỗi không có trong danh sách",
  faultMessage: "Phiếu có nhiều lỗi thì ghi cách nhau bằng dấu chấm phẩy.",
} as const;

/** How each fault of a paper is written in the list, as our own reading understands it. */
export const FAULT_WORDS: Readonly<Record<PaperFact, string>> = {
  notIssued: "Không do Ban Kiểm phiếu phát ra",
  nameCrossedOut: "Gạch tên",
  nameAdded: "Ghi thêm tên",
  otherInformation: "Ghi thông tin khác",
  signed: "Ký tên",
};
