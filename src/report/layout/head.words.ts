/** Heads of papers: as the forms of Kế hoạch 171-KH/TU print it, by Hướng dẫn 36-HD/VPTW, by Nghị định 30/2020/NĐ-CP. */
export const HEAD_WORDS = {
  unit: "Tên tổ chức, cơ quan, đơn vị",
  unitDots: "..............................",
  stamp: "(Đóng dấu treo)",
  draft: "CHƯA CHÍNH THỨC",
  secret: "MẬT",
  party: { nation: "ĐẢNG CỘNG SẢN VIỆT NAM", nationSize: 13, motto: "", mark: "*", number: "Số … -BC/…" },
  state: {
    nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    nationSize: 11.5,
    motto: "Độc lập - Tự do - Hạnh phúc",
    mark: "",
    number: "Số: …/BC-…",
  },
} as const;

/** A day as yyyy-mm-dd, taken apart; empty texts where it is not known. */
export function splitDate(date: string): readonly [day: string, month: string, year: string] {
  const [year = "", month = "", day = ""] = date.split("-");
  return [day, month, year];
}

/** A text, or the dots that stand for an unknown one. */
export const orDots = (value: string, dots = "…") => (value === "" ? dots : value);

/** The date line at the top right, dotted where nothing is known. */
export function dateLine(locality: string, date: string): string {
  const [day, month, year] = splitDate(date);
  const place = orDots(locality, "...............");
  if (date === "") return `${place}, ngày..... tháng..... năm..........`;
  return `${place}, ngày ${day} tháng ${month} năm ${year}`;
}

/** A day as it stands in a sentence: 13/12/2023, dotted where it is not known. */
export function sayDay(date: string): string {
  return splitDate(date)
    .map((part) => orDots(part))
    .join("/");
}

/** A time of day: "08 giờ 05 phút", dotted where it is not known. */
export function sayTime(time: string): string {
  const [hour = "", minute = ""] = time.split(":");
  return `${orDots(hour)} giờ ${orDots(minute)} phút`;
}
