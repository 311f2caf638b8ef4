import type { PlanCell } from "../sheetPlan";
import { planLines as lines, shown as shownContent } from "../testing/planText";
import { person, plan, recordOf } from "../testing/records";

const shown = ({ content }: PlanCell) => shownContent(content);

const VICE = person(1, 19, 2, 25, 47);

describe("the sheet", () => {
  it("marks a draft above the title", () => {
    const [, , , , draft, title] = lines(plan(recordOf([VICE]), true));
    expect([draft, title]).toEqual(["CHƯA CHÍNH THỨC", "BÁO CÁO KẾT QUẢ PHIẾU TÍN NHIỆM"]);
  });

  it("is A4 in life size, one page for a few people, and repeats its head over several", () => {
    const people = (count: number) => Array.from({ length: count }, (_, at) => person(at + 1, 19, 2, 25, 47));
    expect(plan(recordOf(people(5))).page.isSinglePage).toBe(true);
    const long = plan(recordOf(people(60)));
    expect(long.page).toMatchObject({
      isSinglePage: false,
      margins: { top: 20, bottom: 20, left: 30, right: 20 },
    });
    const head = long.cells.find((cell) => shown(cell) === "STT");
    expect(long.page.heads?.[0]).toMatchObject({ row: head?.row, rows: 3 });
    expect(long.page.heads?.[0]?.copies).toEqual(long.page.breaks);
  });

  it("lies on its side where posts are long", () => {
    const office =
      "Trưởng Ban Kinh tế và Ngân sách Hội đồng nhân dân tỉnh, kiêm nhiệm nhiều chức vụ khác của tỉnh";
    const pages = [VICE, { ...VICE, office }].map((one) => plan(recordOf([one])).page.orientation);
    expect(pages).toEqual(["portrait", "landscape"]);
  });

  it("keeps names as text of the user, and counts as constants", () => {
    const cells = plan(recordOf([{ ...VICE, name: '=HYPERLINK("x")' }])).cells;
    expect(cells.find((cell) => shown(cell).startsWith("=HYPERLINK"))?.content).toMatchObject({
      isUserText: true,
    });
    expect(cells.find((cell) => shown(cell) === "25")?.content).toEqual({ kind: "number", value: 25 });
  });

  it("shows no share where there is no base", () => {
    const none = {
      ...VICE,
      band: null,
      label: null,
      proof: null,
      margin: null,
      ground: null,
      consequence: null,
    };
    const row = lines(plan(recordOf([none], { base: null }))).find((line) => line.startsWith("1 | Nguyễn"));
    expect(row).toBe("1 | Nguyễn Văn 1 | Ủy viên | 46 | 19 |  | 2 |  | 25 | ");
  });

  it("puts the share of low ballots on a pale ground over a threshold, unless the base was refused", () => {
    const rules = (base: number | null) => plan(recordOf([VICE], { base })).rules ?? [];
    expect(rules(null)).toEqual([]);
    const [half] = rules(47);
    expect(half?.area).toMatchObject({ column: 9, rows: 1, columns: 1 });
    const row = String((half?.area.row ?? 0) + 1);
    expect(half?.formula).toContain(`2*$I${row}>1*$H$15,NOT(3*$I${row}>=2*$H$15)`);
  });

  it("gives a row the height of its longest text", () => {
    const long = {
      ...VICE,
      office: "Trưởng Ban kinh tế và ngân sách Hội đồng nhân dân tỉnh, kiêm nhiệm nhiều chức vụ khác",
    };
    const sheet = plan(recordOf([VICE, long]));
    const rowOf = (name: string) => sheet.cells.find((cell) => shown(cell) === name)?.row ?? -1;
    expect(sheet.rows[rowOf(long.office)]).toBeGreaterThan(2 * 12);
    expect(sheet.rows[rowOf("Ủy viên")]).toBeLessThan(2 * 12 * 1.3);
  });

  it("covers no cell twice", () => {
    const seen = new Set<string>();
    for (const { row, column, rows, columns } of plan(recordOf([VICE])).cells) {
      for (let r = row; r < row + rows; r++) {
        for (let c = column; c < column + columns; c++) {
          expect(seen.has(`${String(r)},${String(c)}`)).toBe(false);
          seen.add(`${String(r)},${String(c)}`);
        }
      }
    }
  });
});
