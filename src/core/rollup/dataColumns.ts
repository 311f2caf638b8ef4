import type { Place } from "../people/sameName";

/**
 * The flat sheet that every report brings: a row per person and kind of ballot. Its columns and the words in its cells
 * stand here once, for the form that writes it and for the reading of many units' workbooks. They are a file format,
 * the same in every language.
 */

/** Sheet names of the flat table begin so; a second one is TN_DuLieu_2. */
export const DATA_SHEET = "TN_DuLieu";

/** The native tables on those sheets: TN_KetQua, then TN_KetQua_2. */
export const DATA_TABLE = "TN_KetQua";

/** The columns by what they hold, in the order in which they stand. */
export const DATA_COLUMNS = {
  report: "Mã báo cáo",
  unit: "Đơn vị",
  conference: "Hội nghị",
  date: "Ngày",
  regulation: "Quy định",
  kind: "Loại phiếu",
  place: "Nơi lấy phiếu",
  group: "Nhóm Phụ lục I",
  position: "STT",
  name: "Họ và tên",
  title: "Chức vụ",
  issued: "Phát ra",
  collected: "Thu về",
  base: "Mẫu số",
  valid: "Hợp lệ",
  invalid: "Không hợp lệ",
  high: "Tín nhiệm cao",
  confidence: "Tín nhiệm",
  low: "Tín nhiệm thấp",
  highShare: "Tỉ lệ cao",
  confidenceShare: "Tỉ lệ tín nhiệm",
  lowShare: "Tỉ lệ thấp",
  verdict: "Kết quả",
  band: "Mức",
} as const;

export type DataColumn = keyof typeof DATA_COLUMNS;

/** The head row as written. */
export const DATA_HEAD: readonly string[] = Object.values(DATA_COLUMNS);

/** Where somebody was voted on. */
export const DATA_PLACES: Readonly<Record<Place, string>> = {
  party: "Cấp ủy",
  council: "Quốc hội, Hội đồng nhân dân",
  work: "Nơi công tác",
};

/** A limit that is reached or missed, for limits that count themselves (`from`) and for others (`over`). */
export const DATA_LIMITS = {
  from: { reached: "từ {share} trở lên", missed: "chưa đến {share}" },
  over: { reached: "trên {share}", missed: "không quá {share}" },
} as const;

/** Follows a band that was reached in the vote before, too. */
export const DATA_REPEATED = ", hai kỳ liên tiếp";

/** Follows the report's id while faults are open. */
export const DATA_DRAFT = "(chưa chính thức)";
