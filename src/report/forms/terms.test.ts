import type { TermPerson } from "../../core/rollup/terms";
import { HOSTILE_NAMES, misplaced, planLines } from "../testing/planText";
import { termsSheet } from "./terms";

const person = (
  name: string,
  counts: readonly [number, number, number],
  base: number,
  office = "",
): TermPerson => {
  const [high, confidence, low] = counts;
  return { name, office, high, confidence, low, base };
};

const NOW = person("Nguyễn Văn A", [36, 2, 0], 38, "Bí thư");
const EARLIER = person("Nguyễn Văn A", [30, 6, 5], 41, "Phó Bí thư");
const CONTENT = {
  earlier: "2018",
  now: "2023",
  pairs: [{ now: NOW, earlier: EARLIER }],
  onlyNow: [person("Trần Thị B", [1, 0, 0], 1)],
  onlyEarlier: [person("Lê Văn C", [1, 0, 0], 1, "Ủy viên")],
};

describe("two votes side by side", () => {
  it("has counts, shares and the exact difference of each level", () => {
    expect(planLines(termsSheet(CONTENT))).toEqual([
      "SO SÁNH VỚI KẾT QUẢ LẤY PHIẾU LẦN TRƯỚC",
      "Lần trước: 2018. Lần này: 2023.",
      "STT | Họ và tên | Chức vụ",
      "Tổng số dùng để tính tỉ lệ | Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp",
      `Trước | Nay${" | Trước | Nay | Chênh lệch".repeat(3)}`,
      Array.from({ length: 6 }, () => "Số phiếu | Tỉ lệ %").join(" | "),
      "1 | Nguyễn Văn A | Bí thư",
      "41 | 38 | 30 | 73.17 | 36 | 94.74 | 21.57 | 6 | 14.63 | 2 | 5.26 | -9.37 | 5 | 12.2 | 0 | 0 | -12.2",
      "Chênh lệch là hiệu của hai tỉ lệ, tính bằng điểm phần trăm trước khi làm tròn, nên có thể khác 0,01 so với hiệu của hai tỉ lệ đã làm tròn ghi trong bảng; không phải kết luận về người được lấy phiếu.",
      "Chỉ có ở lần này: Trần Thị B.",
      "Chỉ có ở lần trước: Lê Văn C, Ủy viên.",
    ]);
  });

  it("computes the difference in the sheet", () => {
    const formulas = termsSheet(CONTENT).cells.flatMap(({ content }) =>
      content.kind === "formula" && content.formula.includes("SIGN") ? [content.formula] : [],
    );
    expect(formulas[0]).toBe(
      '=IF(COUNT(E9,G9)=2,SIGN(F9*B9-D9*C9)*QUOTIENT(20000*ABS(F9*B9-D9*C9)+C9*B9,2*C9*B9)/100,"")',
    );
  });

  it("keeps a person's two rows on one page, with letters as large as in other tables", () => {
    const pairs = Array.from({ length: 30 }, () => CONTENT.pairs).flat();
    const { cells, page } = termsSheet({ ...CONTENT, pairs });
    const numbers = cells.filter(({ column, rows, content }) => {
      return column === 0 && rows === 2 && content.kind === "number";
    });
    expect(numbers).toHaveLength(30);
    expect(page.breaks?.length).toBeGreaterThan(1);
    for (const { row } of numbers) expect(page.breaks).not.toContain(row + 1);
    for (const { style } of cells) expect(style.size).toBeGreaterThanOrEqual(11);
  });

  it("lists nobody where everybody is paired, and keeps hostile names as text", () => {
    for (const name of HOSTILE_NAMES) {
      const pairs = [{ now: { ...NOW, name }, earlier: EARLIER }];
      const plan = termsSheet({ ...CONTENT, pairs, onlyNow: [], onlyEarlier: [] });
      expect(misplaced(plan)).toEqual([]);
      expect(
        plan.cells.find(({ content }) => content.kind === "text" && content.text === name)?.content,
      ).toMatchObject({ isUserText: true });
    }
  });
});
