import { orDots } from "../layout/head.words";

/** The prose of a summary report: part I.2 of the report of Huyện ủy Bảo Lâm on 262-QĐ/TW. */
export const WORDS = {
  sheetName: "Lời văn tổng hợp",
  title: "Kết quả lấy phiếu tín nhiệm",
  note: "Ghi chú:",
} as const;

/** What was done and by which texts; dots where the conference has no name. */
export function opening(conference: string, regulation: string, implementing: string): string {
  const texts = [regulation, ...(implementing === "" ? [] : [implementing])].join(" và ");
  return `Qua việc tổ chức thực hiện lấy phiếu tín nhiệm tại hội nghị (kỳ họp) ${orDots(conference)} theo ${texts}, kết quả như sau:`;
}

/** One kind of ballot in a sentence. */
export const sentence = (posts: string, summary: string): string =>
  `Đối với đối tượng là ${orDots(posts)} thì ${summary === "" ? "…" : summary}`;
