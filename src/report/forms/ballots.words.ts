import type { Rules } from "../../core/record/record";
import { ground } from "../layout/ground.words";
import { speechOf } from "../layout/speech.words";
import { orDots, splitDate } from "../layout/head.words";

/**
 * The printed words of Phụ lục 3, "Mẫu Phiếu tín nhiệm", of Kế hoạch 171-KH/TU, in their order. Dots are those
 * of the form; for "96-QĐ/TU" and "năm 2023" stand 96-QĐ/TW and the year of the vote.
 */
export const WORDS = {
  sheetName: "Phụ lục 3",
  title: "PHIẾU TÍN NHIỆM",
  rule: "-----",
  number: "STT",
  name: "Họ và tên",
  post: "Chức vụ, đơn vị công tác",
  level: "Mức độ tín nhiệm",
  levels: ["Cao", "Tín nhiệm", "Thấp"],
  voter: "Người ghi phiếu",
  voterHint: "(có thể ký hoặc không ký tên)",
  note: "Ghi chú:",
  notes: {
    voters: "(1) Ghi các thành phần ghi phiếu tín nhiệm.",
    offices: "(2) Chức danh được lấy phiếu tín nhiệm.",
  },
} as const;

/** "của … (1)", "đối với … (2)" and the year, filled or dotted as printed. */
export function ballotTitles({ voters, offices, date }: Record<"voters" | "offices" | "date", string>) {
  const [, , year] = splitDate(date);
  return [
    voters === "" ? "của.............. (1)............." : `của ${voters}`,
    offices === "" ? "đối với..........(2)..............." : `đối với ${offices}`,
    `năm ${orDots(year, "..........")}`,
  ] as const;
}

/** What is to be written over the dots that are left; nothing once both are filled. */
export function notesFor({ voters, offices }: Record<"voters" | "offices", string>): readonly string[] {
  const open = [
    ...(voters === "" ? [WORDS.notes.voters] : []),
    ...(offices === "" ? [WORDS.notes.offices] : []),
  ];
  return open.length === 0 ? [] : [WORDS.note, ...open];
}

/** The paragraph that asks for marks. */
export function request(rules: Pick<Rules, "regulation" | "regulationTitle">, implementing: string): string {
  const { person } = speechOf([{ ...rules, voters: "" }], "");
  const voter = person === "đồng chí" ? person : "đại biểu";
  return `Thực hiện ${ground(rules, implementing)}; đề nghị ${voter} thể hiện sự tín nhiệm của mình đối với các ${person} có tên dưới đây bằng cách đánh dấu (X) vào ô tương ứng:`;
}
