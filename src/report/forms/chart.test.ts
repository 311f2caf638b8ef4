import { NO_OPTIONS, type ReportOptions } from "../options";
import { fullRecord } from "../testing/fullRecord";
import { planLines } from "../testing/planText";
import { person, recordOf } from "../testing/records";
import { chart, CHART } from "./chart";

const planOf = (record = fullRecord(), options: Partial<ReportOptions> = {}) => {
  const [kind] = record.kinds;
  if (!kind) throw new Error("no kind");
  return chart(record, kind, { ...NO_OPTIONS, ...options });
};
const many = (count: number) => Array.from({ length: count }, (_, at) => person(at + 1, 40, 5, 2, 47));

describe("the chart", () => {
  it("stands beside the table it is drawn from", () => {
    expect(planLines(planOf(recordOf([person(1, 40, 5, 2, 47)])))).toEqual([
      "Tên tổ chức, cơ quan, đơn vị",
      "..............................",
      "..............., ngày..... tháng..... năm..........",
      "BIỂU ĐỒ KẾT QUẢ PHIẾU TÍN NHIỆM",
      "đối với … (số phiếu thu về: 47 phiếu)",
      "STT | Họ và tên | Cao | Tín nhiệm | Thấp | Không hợp lệ",
      "1 | Nguyễn Văn 1 | 40 | 5 | 2 | 0",
    ]);
    expect(planLines(planOf())).toEqual([
      "Đảng bộ A",
      "Hà Nội, ngày 13 tháng 12 năm 2023",
      "BIỂU ĐỒ KẾT QUẢ PHIẾU TÍN NHIỆM",
      "đối với Ủy viên Ban Thường vụ (số phiếu thu về: 47 phiếu)",
      "STT | Họ và tên | Cao | Tín nhiệm | Thấp | Không hợp lệ",
      "1 | Nguyễn Văn 1 | 40 | 5 | 2 | 0",
      "2 | Nguyễn Văn 2 | 19 | 2 | 25 | 1",
      "3 | Nguyễn Văn 3 | 8 | 4 | 32 | 3",
    ]);
  });

  it("takes names and series of the table, each series in a colour of its own", () => {
    const { charts, cells, page } = planOf();
    const head = cells.find(({ content }) => content.kind === "text" && content.text === "Họ và tên");
    const [only] = charts ?? [];
    expect(only?.data).toEqual({ row: head?.row, column: 1, rows: 4, columns: 5 });
    expect(new Set(only?.colors).size).toBe(4);
    const { row = 0, rows = 0, column = 0 } = only?.place ?? {};
    const covered = cells.filter((cell) => cell.row >= row && cell.column + cell.columns > column);
    expect(covered).toEqual([]);
    expect(row).toBe(head?.row);
    expect(row + rows).toBeLessThanOrEqual(page.printArea.rows);
  });

  it("is several pictures of at most 20 people, each beside its own table, the axis up to the ballots collected", () => {
    const few = planOf(recordOf(many(5)));
    const long = planOf(recordOf(many(50)));
    expect([few.page.isSinglePage, few.charts?.length, few.charts?.[0]?.title]).toEqual([
      true,
      1,
      "Số phiếu theo mức độ tín nhiệm",
    ]);
    expect(long.charts?.map(({ data }) => data.rows)).toEqual([18, 18, 17]);
    expect(long.charts?.map(({ most }) => most)).toEqual([47, 47, 47]);
    expect(long.charts?.[2]?.title).toBe("Số phiếu theo mức độ tín nhiệm (3/3)");
    for (const chart of long.charts?.slice(1) ?? []) expect(long.page.breaks).toContain(chart.data.row);
  });

  /** Height of the picture beside somebody, in points. */
  const heightsOf = ({ charts = [], rows }: ReturnType<typeof planOf>) =>
    charts.map(({ place, data }) => {
      const height = rows.slice(place.row, place.row + place.rows).reduce((sum, one) => sum + one, 0);
      return height / (data.rows - 1);
    });

  it.each([
    [13, [13]],
    [20, [20]],
    [60, [20, 20, 20]],
    [120, [20, 20, 20, 20, 20, 20]],
  ])("of %p people is on pages of %p, lying, a name readable beside each bar", (count, expected) => {
    const record = recordOf(many(count));
    const unit = "Ban Chấp hành Đảng bộ các cơ quan, doanh nghiệp tỉnh B";
    const conference = { ...record.conference, unit, superior: "Tỉnh ủy B" };
    const plan = planOf({ ...record, conference }, { header: "party" });
    expect(plan.charts?.map(({ data }) => data.rows - 1)).toEqual(expected);
    expect(plan.page.orientation).toBe("landscape");
    expect((plan.page.breaks ?? []).length).toBe(expected.length - 1);
    for (const height of heightsOf(plan)) expect(height).toBeGreaterThan(14);
  });

  it("is of fewer people where those of one page would have what verifies it on a page of its own", () => {
    const stamp = { id: "TN-1", writtenAt: "2023-08-05 10:30", version: "0.4.0", fingerprints: [] };
    const plan = planOf(recordOf(many(20)), { header: "party", stamp });
    expect(plan.charts?.map(({ data }) => data.rows - 1)).toEqual([10, 10]);
  });

  it("is not offered for nobody", () => {
    const offered = (record: ReturnType<typeof recordOf>) =>
      record.kinds.map((kind) => CHART.isOffered(record, kind));
    expect([offered(recordOf(many(1))), offered(recordOf([]))]).toEqual([[true], [false]]);
  });
});
