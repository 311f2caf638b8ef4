import type { Finding } from "../../core/finding/finding";
import { hasCode } from "../../core/finding/finding";
import { orDots } from "../layout/head.words";
import type { Speech } from "../layout/speech.words";

/** The prose of a summary report: part I.2 of the report of Huyện ủy Bảo Lâm on 262-QĐ/TW. */
export const WORDS = {
  sheetName: "Lời văn tổng hợp",
  title: "Kết quả lấy phiếu tín nhiệm",
  note: "Ghi chú:",
} as const;

/** "A", "A và B", "A, B và C". */
const joined = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} và ${texts.at(-1) ?? ""}`;

/** What was done and by which texts, every one that was applied; `at` says where. */
export const opening = (at: string, texts: readonly string[]): string =>
  `Qua tổ chức lấy phiếu tín nhiệm ${at.slice(0, 1).toLocaleLowerCase("vi")}${at.slice(1)} theo ${joined(texts)}, kết quả như sau:`;

/** One kind of ballot in a sentence. */
export const sentence = (posts: string, summary: string): string =>
  `Đối với đối tượng là ${orDots(posts)} thì ${summary === "" ? "…" : summary}`;

/** Who has exactly half, said once for all of them; nothing where there is nobody. */
export function halvesNote(
  findings: readonly Finding[],
  { person }: Pick<Speech, "person">,
): readonly string[] {
  const halves = findings.filter((found) => hasCode(found, "N613"));
  const names = [...new Set(halves.map(({ facts }) => `${person} ${facts.person}`))];
  if (names.length === 0) return [];
  return [
    `${WORDS.note} ${joined(names)} đạt đúng 50% nên được thống kê ở Phụ lục I nhưng không thuộc diện “trên 50%”.`,
  ];
}
