import { finding } from "../../core/finding/finding";
import { NO_HANDLING } from "../../core/setup/handling";
import { UnitCollector } from "../../core/rollup/consolidate";
import { consolidated, NO_CHOICES, type Choices } from "../../core/rollup/consolidated";
import type { UnitKind, UnitReading } from "../../core/rollup/unit";
import { NO_OPTIONS } from "../options";
import type { SheetPlan } from "../sheetPlan";
import { HOSTILE_NAMES, misplaced, planLines } from "../testing/planText";
import { unitPlans } from "./annex1Units";
import { columnNote, madeOf } from "./unitList.words";

type Person = readonly [name: string, high: number, confidence: number, low: number];

const kind = (
  group: string,
  base: number,
  people: readonly Person[],
  more: Partial<UnitKind> = {},
): UnitKind => ({
  label: "",
  place: "",
  group,
  regulation: "Quy định 96-QĐ/TW",
  baseRule: "collected",
  base,
  people: people.map(([name, high, confidence, low]) => ({ name, office: "", high, confidence, low })),
  ...more,
});

const reading = (unit: string, kinds: readonly UnitKind[], date = "2023-12-13"): UnitReading => ({
  result: { report: "", unit, conference: "", date, kinds },
  findings: [],
});

const BROKEN: UnitReading = {
  result: null,
  findings: [
    finding("F236", { person: "Nguyễn Văn A", sum: 47, valid: 46 }, { sheet: "TN_DuLieu", address: "O2" }),
  ],
};

const ONE = reading("Xã Một", [
  kind("1.3", 46, [
    ["Nguyễn Văn A", 40, 6, 0],
    ["Trần Thị B", 23, 23, 0],
  ]),
]);
const TWO = reading("Xã Hai", [
  kind("1.3", 100, [["Lê Văn C", 40, 35, 25]]),
  kind("", 10, [["Phạm Thị D", 9, 1, 0]], { label: "Lãnh đạo" }),
]);

function plans(readings: readonly UnitReading[], choices: Partial<Choices> = {}): readonly SheetPlan[] {
  const collector = new UnitCollector();
  const entries = readings.map((own, at) => collector.add(`tep-${String(at + 1)}.xlsx`, own));
  const chosen = { ...NO_CHOICES, ...choices };
  const all = consolidated(entries, collector.namedTwice(), chosen);
  const content = { unit: "Huyện ủy", all, level: chosen.level, handling: NO_HANDLING };
  return unitPlans(content, NO_OPTIONS);
}

const linesOf = (plan: SheetPlan | undefined) => (plan ? planLines(plan) : []);
const blockOf = (plan: SheetPlan | undefined) => plan?.block?.values ?? [];

describe("Phụ lục I of many units", () => {
  const [annex, list, prose] = plans([ONE, BROKEN, TWO]);

  it("counts who belongs to a row, and says what is missing", () => {
    const lines = linesOf(annex);
    expect(lines).toContain("1.3 | Cấp xã | 3 | 2 | 1 |  | ");
    expect(lines.slice(-3)).toEqual([
      "Tổng hợp từ 2 đơn vị; chưa tổng hợp 1 tệp (xem trang Danh sách đơn vị).",
      "1 người đạt đúng 50% ở hai mức nên được thống kê ở hai cột; 1 người không có mức nào đạt từ 50% nên không được thống kê ở cột nào.",
      expect.stringMatching(/^Ghi chú: Chưa xếp nhóm Phụ lục I\. Xã Hai, Lãnh đạo: 1 người/) as string,
    ]);
  });

  it("lists every unit that was taken, with native sums", () => {
    expect(blockOf(list)).toEqual([
      [1, "Xã Một", "", "1.3", 2, 2, 1, 0, "Quy định 96-QĐ/TW", "Tệp: tep-1.xlsx"],
      [2, "Xã Hai", "", "1.3", 1, 0, 0, 0, "Quy định 96-QĐ/TW", "Tệp: tep-3.xlsx"],
      [3, "Xã Hai", "Lãnh đạo", "", 1, 1, 0, 0, "Quy định 96-QĐ/TW", "Không tính. Tệp: tep-3.xlsx"],
    ]);
    expect(linesOf(list)).toEqual(
      expect.arrayContaining(["Cộng dòng 1.3 | 3 | 2 | 1 | 0", "Tổng cộng | 3 | 2 | 1 | 0"]),
    );
    const formulas = list?.cells.flatMap(({ content }) =>
      content.kind === "formula" ? [content.formula] : [],
    );
    expect(formulas?.[0]).toBe('=SUMPRODUCT(($D$4:$D$6="1.3")*$E$4:$E$6)');
    expect(formulas?.[4]).toBe('=SUMPRODUCT(($D$4:$D$6<>"")*$E$4:$E$6)');
  });

  it("lists every file that was left out, with its reason and cell", () => {
    expect(linesOf(list).at(-1)).toMatch(
      /^1 \| tep-2 \| tep-2\.xlsx \| F236 \(TN_DuLieu!O2\) .*Nguyễn Văn A/,
    );
    expect(linesOf(plans([ONE])[1]).at(-1)).toBe("Không có.");
  });

  it("says the prose, and by name who stands twice or nowhere", () => {
    const lines = linesOf(prose);
    expect(lines[1]).toMatch(
      /^Đối với đối tượng là Ủy viên Ban Thường vụ cấp ủy cấp xã thì có 01\/03 đồng chí/,
    );
    expect(lines.filter((line) => line.startsWith("- "))).toHaveLength(5);
    expect(lines.join("\n")).toContain("đồng chí Lê Văn C, Xã Hai (“Tín nhiệm cao” 40,00%");
    expect(linesOf(plans([reading("Xã", [kind("2.3", 10, [["Trần Thị B", 9, 1, 0]])])])[2])).toHaveLength(2);
  });

  it("lists by name whom the prose only counts", () => {
    const people = Array.from({ length: 11 }, (_, at): Person => [`Người ${String(at)}`, 4, 5, 1]);
    const lines = linesOf(plans([reading("Xã", [kind("1.3", 10, people)])])[2]);
    expect(lines[1]).toContain(
      "không có đồng chí nào đạt trên 50% số phiếu tín nhiệm cao (danh sách dưới đây)",
    );
    expect(lines[2]).toBe("Danh sách kèm theo: không đạt trên 50% số phiếu tín nhiệm cao (1.3)");
    expect(lines[3]).toBe(
      "- Người 0 (Xã): tín nhiệm cao 4/10 (40,00%); tín nhiệm 5/10 (50,00%); tín nhiệm thấp 1/10 (10,00%)",
    );
  });

  it("puts no cell on another", () => {
    expect([annex, list, prose].flatMap((plan) => (plan ? misplaced(plan) : ["none"]))).toEqual([]);
  });
});

describe("what is said below the table", () => {
  it("is how units differ, the chosen level, and names nobody confirmed", () => {
    const party = kind("1.2", 10, [["Nguyễn Văn A", 9, 1, 0]], { place: "party" });
    const council = kind("2.2", 60, [["Nguyễn Văn A", 50, 1, 0]], {
      place: "council",
      regulation: "Nghị quyết 85/2014/QH13",
      baseRule: "members",
    });
    const readings = [ONE, reading("Huyện ủy", [party]), reading("HĐND", [council], "2018-12-01")];
    const lines = linesOf(plans(readings, { level: "district" })[0]);
    const at = lines.findIndex((line) => line.startsWith("Tổng hợp từ"));
    expect(lines.slice(at).map((line) => line.split(".")[0])).toEqual([
      "Tổng hợp từ 3 đơn vị",
      "Chỉ gồm người thuộc cấp huyện",
      "1 họ tên có ở hai nơi, chưa xác nhận là một người (xem trang Lời văn tổng hợp)",
      "Ghi chú: Ngoài cấp được chọn",
      "Ghi chú: Các đơn vị theo quy định khác nhau",
      "Ghi chú: Tỉ lệ tính trên số khác nhau",
      "Ghi chú: Lấy phiếu trong những năm khác nhau",
    ]);
  });

  it("counts what it says", () => {
    expect(madeOf(3, 0)).toBe("Tổng hợp từ 3 đơn vị.");
    expect([columnNote(2, 0), columnNote(0, 1)]).toEqual([
      "2 người đạt đúng 50% ở hai mức nên được thống kê ở hai cột.",
      "1 người không có mức nào đạt từ 50% nên không được thống kê ở cột nào.",
    ]);
  });

  it("warns beside the unit that is warned of", () => {
    const warned = { ...ONE, findings: [finding("W633", { regulation: "Riêng" })] };
    expect(blockOf(plans([warned])[1])[0]?.at(-1)).toBe("Tệp: tep-1.xlsx. W633 Quy định chưa biết");
  });

  it("is three sheets even of nothing", () => {
    const none = plans([]);
    expect(none.map(({ name }) => name)).toEqual(["Phụ lục I", "Danh sách đơn vị", "Lời văn tổng hợp"]);
    expect(none[1]?.block).toBeUndefined();
  });

  it("keeps hostile names as text", () => {
    for (const name of HOSTILE_NAMES) {
      const [annex, list, prose] = plans([reading(name, [kind("1.3", 10, [[name, 4, 4, 2]])]), BROKEN]);
      expect(blockOf(list)[0]?.[1]).toBe(name);
      const texts = [annex, list, prose]
        .flatMap((plan) => plan?.cells ?? [])
        .filter(({ content }) => {
          return content.kind === "text" && content.text.includes(name) && content.isUserText !== true;
        });
      expect(texts.filter(({ content }) => content.kind === "text" && content.text.length > 5)).toEqual([]);
    }
  });
});
