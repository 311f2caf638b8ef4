import { NO_OPTIONS } from "../options";
import { planLines } from "../testing/planText";
import { person, recordOf } from "../testing/records";
import { minutes } from "./minutes";

describe("long posts in the table of results", () => {
  const office = "Phó Trưởng Ban Thường trực, kiêm Trưởng Đoàn đại biểu Hội đồng nhân dân tỉnh B khóa A";
  const plan = minutes(recordOf([1, 2].map((at) => ({ ...person(at, 40, 4, 2, 47), office }))), NO_OPTIONS);

  it("stand across the table, below the figures of their person", () => {
    const lines = planLines(plan);
    expect(lines.find((line) => line.startsWith("STT"))).toContain(
      "STT | Họ và tên; chức vụ, đơn vị công tác | ",
    );
    const first = lines.findIndex((line) => line.startsWith("1 | Nguyễn Văn 1"));
    expect(lines.slice(first, first + 4)).toEqual([
      "1 | Nguyễn Văn 1 | 46 | 1 | 40 | 85.11 | 4 | 8.51 | 2 | 4.26",
      office,
      "2 | Nguyễn Văn 2 | 46 | 1 | 40 | 85.11 | 4 | 8.51 | 2 | 4.26",
      office,
    ]);
  });

  it("leave the formulas of a person in the row of the counts", () => {
    const valid = plan.cells.filter(
      ({ content, column }) => column === 3 && content.kind === "formula" && content.expected === 46,
    );
    expect(valid).toHaveLength(2);
    for (const { content, row } of valid) {
      const at = String(row + 1);
      expect(content).toMatchObject({
        formula: `=IF(COUNT(F${at},H${at},J${at})=3,F${at}+H${at}+J${at},"")`,
      });
    }
  });
});
