/**
 * The flat sheet that every report brings: a row per person and kind of ballot. Its columns are named here
 * once, for the form that writes it and for the reading of many units' workbooks.
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
