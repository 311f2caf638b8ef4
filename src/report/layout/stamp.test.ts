import { minutes } from "../forms/minutes";
import { NO_OPTIONS, type ReportOptions } from "../options";
import { fullRecord } from "../testing/fullRecord";
import { planLines } from "../testing/planText";
import { stampRows } from "./stamp";

const OPTIONS: ReportOptions = {
  ...NO_OPTIONS,
  stamp: { id: "TN-1", writtenAt: "2023-12-13 10:05", version: "1.0", fingerprints: [] },
};

describe("the last row of a form", () => {
  it("names every regulation that its kinds of ballot were judged by", () => {
    expect(planLines(minutes(fullRecord(), OPTIONS)).at(-1)).toBe(
      "Áp dụng Quy định 96-QĐ/TW; Nghị quyết 96/2023/QH15 · Lập lúc 10:05 ngày 13/12/2023 bằng Tín nhiệm 1.0 · Mã báo cáo TN-1",
    );
  });

  it("names that of the conference where it is about no kind", () => {
    const row = stampRows(1, { regulationName: "Quy định A" }, [], OPTIONS).at(-1);
    const [cell] = row?.cells ?? [];
    expect(cell?.content).toMatchObject({ text: expect.stringMatching(/^Áp dụng Quy định A · /) as unknown });
  });

  it("stands in close lines of 9 points that stay together, the first of them bold", () => {
    const rows = stampRows(1, { regulationName: "Quy định A" }, [], OPTIONS).slice(1);
    expect(rows.map(({ isClose }) => isClose)).toEqual(rows.map(() => true));
    expect(rows.map(({ keepWithNext }) => keepWithNext)).toEqual([...rows.slice(1).map(() => true), false]);
    const styles = rows.flatMap(({ cells }) => cells.map(({ style }) => [style.size, style.bold ?? false]));
    expect(styles).toEqual([[9, true], ...rows.slice(1).map(() => [9, false])]);
  });
});
