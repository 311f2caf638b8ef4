/** Papers that get a number: reports and minutes. */
export type NumberKind = "report" | "minutes";

/** Heads of papers: as the forms of Kế hoạch 171-KH/TU print it, by Hướng dẫn 36-HD/VPTW, by Nghị định 30/2020/NĐ-CP. */
export const HEAD_WORDS = {
  unit: "Tên tổ chức, cơ quan, đơn vị",
  unitDots: "..............................",
  stamp: "(Đóng dấu treo)",
  draft: "CHƯA CHÍNH THỨC",
  secret: "MẬT",
  party: {
    nation: "ĐẢNG CỘNG SẢN VIỆT NAM",
    mark: "*",
    number: { report: "Số … -BC/…", minutes: "Số … -BB/…" },
  },
  state: {
    nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    number: { report: "Số: …/BC-…", minutes: "Số: …/BB-…" },
  },
} as const;

/** Strokes of this letter join to a line; one is as wide as the letters are high. */
const STROKE = "—";

/** A line of about a width, of letters of a size, both in points. */
export const ruleLine = (width: number, size: number): string =>
  STROKE.repeat(Math.max(2, Math.floor(width / size)));

/** A day as yyyy-mm-dd, taken apart; empty texts where it is not known. */
export function splitDate(date: string): readonly [day: string, month: string, year: string] {
  const [year = "", month = "", day = ""] = date.split("-");
  return [day, month, year];
}

/** Days below 10 and months below 3 are written with a zero in front (Nghị định 30/2020/NĐ-CP), other months without. */
function officialParts(date: string): readonly [day: string, month: string, year: string] {
  const [day, month, year] = splitDate(date);
  return [day, Number(month) > 2 ? String(Number(month)) : month, year];
}

/** A text, or the dots that stand for an unknown one. */
export const orDots = (value: string, dots = "…") => (value === "" ? dots : value);

/** The date line at the top right, dotted where nothing is known. */
export function dateLine(locality: string, date: string): string {
  const [day, month, year] = officialParts(date);
  const place = orDots(locality, "...............");
  if (date === "") return `${place}, ngày..... tháng..... năm..........`;
  return `${place}, ngày ${day} tháng ${month} năm ${year}`;
}

/** A day as it stands in a sentence: 05/8/2023, 13/02/2023; dotted where it is not known. */
export function sayDay(date: string): string {
  return officialParts(date)
    .map((part) => orDots(part))
    .join("/");
}

/** A time of day: "08 giờ 05 phút", dotted where it is not known. */
export function sayTime(time: string): string {
  const [hour = "", minute = ""] = time.split(":");
  return `${orDots(hour)} giờ ${orDots(minute)} phút`;
}
