/** How one code and what it means stand together. */
export const PARTS: readonly ((sign: string, level: string) => string)[] = [
  (sign, level) => `${sign} = ${level}`,
  (sign, level) => `${sign}: ${level}`,
  (sign, level) => `${sign} là ${level}`,
  (sign, level) => `(${sign}) ${level}`,
  (sign, level) => `Mức ${sign}: ${level}`,
  (sign, level) => `${level}: ${sign}`,
  (sign, level) => `${level} (${sign})`,
  (sign, level) => `${sign}→${level}`,
  (sign, level) => `Điểm ${sign} = ${level}`,
  (sign, level) => `${sign} - ${level}`,
  (sign, level) => `${level} = ${sign}`,
  (sign, level) => `số ${sign} tương ứng “${level}”`,
  (sign, level) => `ghi ${sign} nếu ${level}`,
  (sign, level) => `${level} ghi ${sign}`,
  (sign, level) => `${sign}. ${level}`,
];

/** How the levels are called in a legend. */
export const LEGEND_LEVELS = [
  ["tín nhiệm cao", "tín nhiệm", "tín nhiệm thấp"],
  ["TNC", "TN", "TNT"],
  ["cao", "TN", "thấp"],
  ["Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
  ["Cao", "Tín nhiệm", "Thấp"],
  ["phiếu tín nhiệm cao", "phiếu tín nhiệm", "phiếu tín nhiệm thấp"],
] as const;

export const JOINS = ["; ", ", ", "   ", "\n", " / ", " | "];

export const LEADS = [
  "",
  "Ghi chú: ",
  "Quy ước: ",
  "Ký hiệu: ",
  "Chú thích: ",
  "Cách nhập: ",
  "* ",
  "Trong đó: ",
];

/** Heads of a small table that explains codes. */
export const TABLE_HEADS = [
  ["Mã", "Ý nghĩa"],
  ["Ký hiệu", "Mức tín nhiệm"],
  ["Số", "Mức độ"],
  ["Nhập", "Nghĩa là"],
  ["", ""],
] as const;
