import { papersOf } from "../../core/regulation/papersOf";
import type { BallotFault, ExclusionReason, FaultRule, FaultScope } from "../../core/regulation/regulation";
import type { PaperFact } from "../../core/ballot/paperFacts";
import type { InvalidReasons } from "../../core/tally/tally";
import { orDots, sayDay, sayTime } from "../layout/head.words";
import type { Speech } from "../layout/speech.words";

/**
 * The minutes of the count. Wording of Phụ lục 4, C.II.2, C.IV, C.VI and D.2 of Kế hoạch 171-KH/TU and of III.3
 * of the union guide to 09-HD/ĐĐTLĐ where they have it.
 */
export const WORDS = {
  sheetName: "Biên bản kiểm phiếu",
  title: "BIÊN BẢN KIỂM PHIẾU",
  subtitle: "LẤY PHIẾU TÍN NHIỆM",
  rule: "-----",
  conference: "I. HỘI NGHỊ VÀ BAN KIỂM PHIẾU",
  board: "2. Ban Kiểm phiếu gồm",
  boardHead: "- Trưởng Ban:",
  boardMember: "- Thành viên:",
  observers: "3. Đại diện cấp trên dự và giám sát hoạt động của Ban Kiểm phiếu:",
  quorum: "- Đối chiếu số có mặt với số người được triệu tập: …",
  ballots: "phiếu.",
  regulation: "II. QUY ĐỊNH ÁP DỤNG",
  basis: "- Căn cứ:",
  implementing: "- Văn bản triển khai:",
  results: "III. KẾT QUẢ KIỂM PHIẾU",
  voters: "- Thành phần ghi phiếu:",
  posts: "- Đối tượng lấy phiếu:",
  kind: "Loại phiếu:",
  kindRegulation: "- Áp dụng riêng cho loại phiếu này:",
  ballotsHead: "a) Số phiếu",
  voided: "- Tổng số phiếu không hợp lệ đối với tất cả những người được lấy phiếu:",
  voidedBy: "   Trong đó:",
  noted: "- Số phiếu có nội dung khác trên phiếu nhưng vẫn hợp lệ:",
  peopleHead: "b) Kết quả đối với từng người",
  number: "STT",
  name: "Họ và tên",
  post: "Chức vụ, đơn vị công tác",
  nameAndPost: "Họ và tên; chức vụ, đơn vị công tác",
  valid: "Số phiếu hợp lệ",
  invalid: "Số phiếu không hợp lệ",
  level: "Mức độ tín nhiệm",
  levels: { high: "Cao", confidence: "Tín nhiệm", low: "Thấp" },
  count: "Số phiếu",
  share: "Tỉ lệ %",
  note: "Ghi chú:",
  invalidHead: "c) Số phiếu không hợp lệ đối với từng người, phân theo lý do",
  noReasons: "Số liệu lấy từ bảng kết quả, không ghi lý do của từng phiếu.",
  noInvalid: "Không có phiếu không hợp lệ.",
  othersValid: "Những người không nêu trong bảng không có phiếu không hợp lệ.",
  total: "Cộng",
  scopesHead: "d) Cách xác định phiếu không hợp lệ",
  noScopes: "Số liệu lấy từ bảng kết quả kiểm phiếu, không xác định lại từng phiếu.",
  foreign: "Phiếu không do Ban Kiểm phiếu phát ra: được tính vào số phiếu thu về và số phiếu không hợp lệ",
  unsettled: "văn bản không quy định cụ thể",
  agreed: "Ban Kiểm phiếu thống nhất xác định như vậy",
  signs: "- Ký hiệu dùng khi nhập phiếu:",
  limits: "- Mức rà soát phiếu đã thay đổi khi kiểm phiếu:",
  excludedHead: "đ) Trường hợp không thực hiện lấy phiếu tín nhiệm",
  verdictsHead: "e) Đối chiếu số phiếu tín nhiệm thấp",
  nobodyOver: "Không có người nào có số phiếu tín nhiệm thấp đến mức phải xem xét theo quy định.",
  noVerdict: "Chưa có tổng số dùng để tính tỉ lệ nên chưa đối chiếu được.",
  notices: "IV. NHỮNG VẤN ĐỀ CẦN LƯU Ý",
  unexplained: "chưa có giải trình",
  faults: "Nội dung chưa xử lý (bản chưa chính thức)",
  none: "Không có.",
  explained: "Giải trình:",
  copiesHead: "V. LẬP BIÊN BẢN",
  passed: "Biên bản đã được thông qua Ban Kiểm phiếu hồi … giờ … phút, ngày\u00a0…/…/….",
  writer: "NGƯỜI LẬP BIÊN BẢN",
  members: "THÀNH VIÊN BAN KIỂM PHIẾU",
  bodyName: "BAN KIỂM PHIẾU",
  head: "TRƯỞNG BAN",
  hint: "(Ký, ghi rõ họ tên)",
  addressees: "Nơi nhận:",
  noAddressees: ["- ……………… (cấp trên trực tiếp, 02 bản);", "- Lưu ……………… (01 bản)."],
  dots: "………………",
} as const;

/** Faults of whole ballots, and ballots that carry something else, as the texts name them. */
export const FAULT_WORDS: Readonly<Record<BallotFault | PaperFact | "blank", string>> = {
  notIssued: "Phiếu không do Ban Kiểm phiếu phát ra",
  nameCrossedOut: "Phiếu gạch xóa họ tên người được in trên phiếu",
  nameAdded: "Phiếu ghi thêm tên của người ngoài danh sách lấy phiếu tín nhiệm",
  otherInformation: "Phiếu ghi thêm các thông tin khác",
  marks: "Phiếu không đánh dấu vào ô nào hoặc đánh dấu vào hai hoặc ba ô",
  blank: "Phiếu trắng",
  signed: "Phiếu có chữ ký của người ghi phiếu",
};

const SCOPES: Readonly<Record<FaultScope, string>> = {
  ballot: "cả phiếu không hợp lệ",
  person: "không hợp lệ đối với riêng người đó",
  addition:
    "phần ghi thêm là không hợp lệ; các trường hợp trong danh sách còn lại nếu đánh dấu theo quy định thì hợp lệ",
  none: "phiếu vẫn hợp lệ",
};

/** What a fault leads to. */
export const sayFault = (fault: BallotFault, scope: FaultScope): string =>
  `${FAULT_WORDS[fault]}: ${SCOPES[scope]}`;

/**
 * A reading of what no text settles: as something that the board decided only where the clerk confirmed that it did,
 * else as it was done.
 *
 * @param text - what is about and what was done, parted by a colon
 */
export function sayReading(text: string, isAgreed: boolean): string {
  if (isAgreed) return `- ${text} (${WORDS.unsettled}; ${WORDS.agreed}).`;
  const [about = "", ...done] = text.split(": ");
  return `- ${about}: ${WORDS.unsettled}; cách xác định: ${done.join(": ")}.`;
}

/** Which rule was applied to a fault, and where it comes from. */
export function sayScope(fault: BallotFault, { scope, ground }: FaultRule, isAgreed: boolean): string {
  const about = `- ${FAULT_WORDS[fault]}:`;
  switch (ground) {
    case "stated":
      return `${about} ${SCOPES[scope]} (theo văn bản).`;
    case "reading":
      return sayReading(sayFault(fault, scope), isAgreed);
    case "unverified":
      return `${about} ${SCOPES[scope]}, chưa đối chiếu với văn bản gốc.`;
    case "unit":
      return `${about} ${SCOPES[scope]} (do đơn vị quy định).`;
  }
}

/** What stands before each figure. */
export const figureWords = ({ members, meeting }: Pick<Speech, "members" | "meeting">) => ({
  members: `- ${members}:`,
  summoned: "- Số người được triệu tập:",
  present: `- Số có mặt dự ${meeting}:`,
  absent: `- Số vắng mặt từ đầu ${meeting} đến trước thời điểm bỏ phiếu:`,
  presentAtVote: "- Số có mặt tại thời điểm bỏ phiếu:",
  issued: "- Số phiếu phát ra:",
  posted: "- Trong đó gửi đến cá nhân (trường hợp đặc biệt):",
  late: "- Số phiếu gửi đến cá nhân về sau thời gian nhận phiếu, không tính là phiếu thu về:",
  collected: "- Số phiếu thu về:",
});

export const chairWords = (meeting: string): string => `1. Chủ trì ${meeting}:`;
export const attendanceWords = (meeting: string): string => `4. Số người dự ${meeting}:`;

/** Why ballots are invalid for one person, in the order of the columns. */
export const REASONS: Readonly<Record<keyof InvalidReasons, string>> = {
  unmarked: "Không đánh dấu vào ô nào",
  multiple: "Đánh dấu vào hai hoặc ba ô",
  declared: "Ghi là không hợp lệ",
  ballot: "Cả phiếu không hợp lệ",
};

export const EXCLUSIONS: Readonly<Record<ExclusionReason, string>> = {
  retiring: "đã có thông báo nghỉ công tác chờ nghỉ hưu",
  appointedThisYear: "được bổ nhiệm, bầu cử trong năm lấy phiếu",
};

const COPIES =
  "Biên bản kiểm phiếu được lập thành 3 bản (2 bản gửi cấp trên trực tiếp; 1 bản lưu tại địa phương, cơ quan, đơn vị) và quản lý theo chế độ mật.";

/** Where the three copies go: 171-KH/TU C.IV, unless the regulation's own papers say otherwise. */
export const copies = (regulation: string) => papersOf(regulation).minutesCopies ?? COPIES;

interface Blanks {
  readonly assignedBy: string;
  readonly start: string;
  readonly end: string;
  readonly date: string;
  readonly place: string;
}

/** The opening paragraph with its blanks filled, or dotted. */
export function opening({ assignedBy, start, end, date, place }: Blanks): string {
  return [
    `Thực hiện nhiệm vụ do ${orDots(assignedBy, "….")} giao,`,
    `từ ${sayTime(start)} đến ${sayTime(end)},`,
    `ngày ${sayDay(date)}, tại ${orDots(place, "…...")},`,
    "Ban Kiểm phiếu đã tiến hành kiểm phiếu tín nhiệm; kết quả cụ thể như sau:",
  ].join(" ");
}

/** When the minutes were finished. */
export const closing = ({ end, date }: Pick<Blanks, "end" | "date">): string =>
  `Việc kiểm phiếu kết thúc hồi ${sayTime(end)}, ngày ${sayDay(date)}.`;
