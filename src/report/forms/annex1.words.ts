import type { Level } from "../../core/ballot/mark";
import type { Handling } from "../../core/setup/handling";
import { orDots } from "../layout/head.words";

/**
 * The printed words of Phụ lục I of the summary report of Huyện ủy Bảo Lâm on 262-QĐ/TW, in their order, with
 * "Mặt trận Tổ quốc" as it is spelled.
 */
export const WORDS = {
  sheetName: "Phụ lục I",
  title: [
    "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ĐỐI VỚI THÀNH VIÊN LÃNH ĐẠO CẤP ỦY VÀ CÁN BỘ LÃNH ĐẠO TRONG CÁC",
    "CƠ QUAN ĐẢNG, NHÀ NƯỚC, MẶT TRẬN TỔ QUỐC VIỆT NAM VÀ CÁC ĐOÀN THỂ CHÍNH TRỊ-XÃ HỘI Ở ĐỊA PHƯƠNG",
  ],
  annex: "PHỤ LỤC I",
  number: "Số TT",
  people: "Đối tượng lấy phiếu",
  total: "Tổng số cán bộ lấy phiếu tín nhiệm",
  result: "Kết quả lấy phiếu tín nhiệm",
  levels: {
    high: "Có tỷ lệ phiếu “Tín nhiệm cao” từ 50% trở lên",
    confidence: "Có tỷ lệ phiếu “Tín nhiệm” từ 50% trở lên",
    low: "Có tỷ lệ phiếu “Tín nhiệm thấp” từ 50% trở lên",
  } satisfies Readonly<Record<Level, string>>,
  remarks: "Ghi chú",
  partOne: "Chức vụ lấy phiếu tín nhiệm",
  partTwo: "Xử lý, sử dụng kết quả lấy phiếu tín nhiệm",
  note: "Ghi chú:",
} as const;

/** The rows of part I; those without figures are heads of the ones below. */
export const PART_ONE: readonly { readonly number: string; readonly label: string }[] = [
  { number: "1", label: "Ban Thường vụ cấp ủy" },
  { number: "1.1", label: "Cấp tỉnh" },
  { number: "1.2", label: "Cấp huyện" },
  { number: "1.3", label: "Cấp xã" },
  { number: "2", label: "Chức danh lãnh đạo, quản lý" },
  {
    number: "2.1",
    label:
      "Lãnh đạo HĐND, UBND, các sở, ban, ngành, MTTQ Việt Nam và các đoàn thể chính trị - xã hội cấp tỉnh",
  },
  {
    number: "2.2",
    label: "Lãnh đạo HĐND, UBND, thành viên UBND, MTTQ Việt Nam và các đoàn thể chính trị - xã hội cấp huyện",
  },
  {
    number: "2.3",
    label:
      "Chủ tịch HĐTV (HĐQT), tổng giám đốc (giám đốc), phó tổng giám đốc (phó giám đốc), trưởng ban kiểm soát, kế toán trưởng các doanh nghiệp Nhà nước",
  },
];

/** The rows of part II, in order. */
export const PART_TWO: Readonly<Record<keyof Handling, string>> = {
  removedFromPlanning: "Rà soát đưa ra khỏi quy hoạch",
  reassigned: "Bố trí, phân công công tác khác",
  allowedToResign: "Cho từ chức",
  leftPost: "Cho thôi chức vụ",
  relieved: "Miễn nhiệm",
  other: "Khác",
};

/** To which report the annex belongs; its number and day are the clerk's to fill in. */
export const belongsTo = (unit: string): string =>
  `(Kèm theo Báo cáo số …-BC/…, ngày …/…/… của ${orDots(unit)})`;

/** In the column of remarks: how many of a row were voted on in two places; their names stand below the table. */
export const twoPlacesRemark = (names: readonly string[]): string =>
  names.length === 0 ? "" : `${String(names.length).padStart(2, "0")} người lấy phiếu ở hai nơi`;

/** So many are named in one note. */
const MOST_NAMED = 20;

const listed = (names: readonly string[]): string =>
  names.length > MOST_NAMED
    ? `${names.slice(0, MOST_NAMED).join("; ")}; … (${String(names.length)} người)`
    : names.join("; ");

/** Those voted on in two places, once for the whole table. */
export const twoPlacesNote = (names: readonly string[]): string =>
  `Lấy phiếu ở hai nơi, mỗi nơi tính một lần: ${listed(names)}.`;

/** Those who stand in two columns, and those who stand in none; each said once with the names. */
export const inTwoColumns = (names: readonly string[]): string =>
  `Các trường hợp được thống kê ở hai cột do đạt đúng 50% ở hai mức: ${listed(names)}.`;
export const inNoColumn = (names: readonly string[]): string =>
  `Các trường hợp không có mức nào đạt từ 50% nên không được thống kê ở cột nào: ${listed(names)}.`;

/** Kinds of ballot that belong to no row, so that nobody takes the table for everybody. */
export const withoutGroup = (kinds: readonly string[]): string =>
  `Các loại phiếu chưa xếp vào dòng nào của biểu nên chưa tính: ${kinds.map((kind) => orDots(kind)).join("; ")}.`;
