import type { Rules } from "../../core/record/record";
import { ground } from "../layout/ground.words";
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
  notes: [
    "Ghi chú:",
    "(1) Ghi các thành phần ghi phiếu tín nhiệm.",
    "(2) Chức danh được lấy phiếu tín nhiệm.",
  ],
} as const;

/** "của … (1)", "đối với … (2)" and the year, filled or dotted as printed. */
export function ballotTitles({ voters, offices, date }: Record<"voters" | "offices" | "date", string>) {
  const [, , year] = splitDate(date);
  return [
    voters === "" ? "của.............. (1)............." : `của ${voters} (1)`,
    offices === "" ? "đối với..........(2)..............." : `đối với ${offices} (2)`,
    `năm ${orDots(year, "..........")}`,
  ] as const;
}

/** The paragraph that asks for marks. */
export function request(rules: Pick<Rules, "regulation" | "regulationTitle">, implementing: string): string {
  return `Thực hiện ${ground(rules, implementing)}; đề nghị đồng chí thể hiện sự tín nhiệm của mình đối với các đồng chí có tên dưới đây bằng cách đánh dấu (X) vào ô tương ứng:`;
}
