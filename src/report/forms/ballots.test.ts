import type { CountRecord, KindResult } from "../../core/record/record";
import { rulesOf } from "../../core/count/rules";
import { HD09 } from "../../core/regulation/09-HD-DDTLD";
import { NQ96 } from "../../core/regulation/96-2023-QH15";
import { NO_OPTIONS, type ReportOptions } from "../options";
import { HOSTILE_NAMES, misplaced, planLines, shown } from "../testing/planText";
import { person, recordOf } from "../testing/records";
import { ballots } from "./ballots";
import { papersOf } from "../../core/regulation/papersOf";

const people = (count: number) => Array.from({ length: count }, (_, at) => person(at + 1, 19, 2, 25, 47));

function planOf(record: CountRecord, options: Partial<ReportOptions> = {}) {
  const [kind] = record.kinds;
  if (!kind) throw new Error("no kind");
  return ballots(record, kind, { ...NO_OPTIONS, ...options });
}

const ofPeople = (count: number, kind: Partial<KindResult> = {}) => recordOf(people(count), kind);

const BELOW = [
  "Người ghi phiếu",
  "(có thể ký hoặc không ký tên)",
  "Ghi chú:",
  "(1) Ghi các thành phần ghi phiếu tín nhiệm.",
  "(2) Chức danh được lấy phiếu tín nhiệm.",
];

describe("Phụ lục 3 with nothing known", () => {
  it("has every printed phrase in its order, dots for what is unknown", () => {
    expect(planLines(planOf(ofPeople(2)))).toEqual([
      "Tên tổ chức, cơ quan, đơn vị",
      "..............................",
      "(Đóng dấu treo)",
      "..............., ngày..... tháng..... năm..........",
      "PHIẾU TÍN NHIỆM",
      "của.............. (1).............",
      "đối với..........(2)...............",
      "năm ..........",
      "-----",
      "Thực hiện Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị và Kế hoạch số....... của Ban Thường vụ Tỉnh ủy về việc lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý; đề nghị đồng chí thể hiện sự tín nhiệm của mình đối với các đồng chí có tên dưới đây bằng cách đánh dấu (X) vào ô tương ứng:",
      "STT | Họ và tên | Chức vụ, đơn vị công tác | Mức độ tín nhiệm",
      "Cao | Tín nhiệm | Thấp",
      "1 | Nguyễn Văn 1 | Ủy viên |  |  | ",
      "2 | Nguyễn Văn 2 | Ủy viên |  |  | ",
      ...BELOW,
    ]);
  });
});

describe("Phụ lục 3 with everything known", () => {
  const record = ofPeople(1, { voters: "Ủy viên Ban Chấp hành", offices: "Ủy viên Ban Thường vụ" });
  const known: CountRecord = {
    ...record,
    implementing: "Kế hoạch 9-KH/HU",
    conference: { ...record.conference, unit: "Huyện ủy A", locality: "A", date: "2026-06-01" },
  };

  it("fills the blanks, with the year of the vote", () => {
    expect(planLines(planOf(known)).slice(1, 9)).toEqual([
      "(Đóng dấu treo)",
      "A, ngày 01 tháng 6 năm 2026",
      "PHIẾU TÍN NHIỆM",
      "của Ủy viên Ban Chấp hành",
      "đối với Ủy viên Ban Thường vụ",
      "năm 2026",
      "-----",
      expect.stringContaining("của Bộ Chính trị và Kế hoạch 9-KH/HU về việc lấy phiếu tín nhiệm đối với"),
    ]);
  });

  it("tells nobody what to write where it is written", () => {
    expect(planLines(planOf(known)).join("\n")).not.toMatch(/Ghi chú|\([12]\)/);
  });

  it("asks deputies under a resolution of the National Assembly", () => {
    const kinds = known.kinds.map((kind) => ({ ...kind, ...rulesOf(NQ96) }));
    const said = planLines(planOf({ ...known, kinds })).join("\n");
    expect(said).toContain("đề nghị đại biểu thể hiện sự tín nhiệm của mình đối với các ông (bà) có tên");
  });

  it("takes a title that says itself what it is about as it is", () => {
    const implementing = "Kế hoạch 9-KH/HU về lấy phiếu";
    const [line] = planLines(planOf({ ...known, implementing })).filter((text) => /^Thực hiện/.test(text));
    expect(line).toContain("của Bộ Chính trị và Kế hoạch 9-KH/HU về lấy phiếu; đề nghị");
  });

  it("names no plan of the Party where a kind has a regulation of its own", () => {
    const kinds = known.kinds.map((kind) => ({ ...kind, ...rulesOf(NQ96) }));
    const [line] = planLines(planOf({ ...known, kinds })).filter((text) => /^Thực hiện/.test(text));
    expect(line).toMatch(/^Thực hiện Nghị quyết số 96\/2023\/QH15, .* của Quốc hội về việc lấy phiếu/);
    expect(line).not.toContain("Kế hoạch");
  });

  it("has no number, no mark of secrecy and no mark of a draft: it is no result", () => {
    const text = planLines(planOf(known, { header: "party", isSecret: true, isDraft: true })).join("\n");
    expect(text).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
    expect(text).not.toMatch(/Số|MẬT|CHƯA CHÍNH THỨC/);
  });
});

describe("ballots of the unions", () => {
  const union = (count: number) => ofPeople(count, rulesOf(HD09));
  const criteria = papersOf("09-HD/DDTLD").ballotCriteria ?? [];

  it("print what voters judge by on the back", () => {
    const plan = planOf(union(5), { ballotsPerPage: 2 });
    expect(plan.page).toMatchObject({ isSinglePage: false });
    expect(planLines(plan)).toContain("(Đóng dấu treo) |  | (Đóng dấu treo)");
    const [back = 0] = plan.page.breaks ?? [];
    const row = plan.cells.find(({ content }) => shown(content) === criteria[0])?.row;
    expect(back).toBe(row);
  });
});

describe("copies on a page", () => {
  const KNOWN = { voters: "Ủy viên Ban Chấp hành", offices: "Ủy viên Ban Thường vụ" };
  const titles = (count: number, ballotsPerPage: 1 | 2 | 4) => {
    const plan = planOf(ofPeople(count, KNOWN), { ballotsPerPage });
    const copies = plan.cells.filter(({ content }) => shown(content) === "PHIẾU TÍN NHIỆM").length;
    return [plan.page.orientation, copies, plan.page.isSinglePage];
  };

  it.each([
    [1, 13, "portrait", 1, true],
    [1, 15, "portrait", 1, true],
    [2, 13, "landscape", 2, true],
    [4, 3, "portrait", 4, true],
    [4, 13, "landscape", 2, true],
    [2, 60, "portrait", 1, false],
  ] as const)("%p wanted for %p people: %s, %p", (wanted, count, orientation, copies, isSingle) =>
    expect(titles(count, wanted)).toEqual([orientation, copies, isSingle]),
  );

  it("are the same, side by side and below each other", () => {
    const { cells, columns } = planOf(ofPeople(3, KNOWN), { ballotsPerPage: 4 });
    const texts = (left: boolean) =>
      cells.filter(({ column }) => (left ? column < 7 : column > 8)).map(({ content }) => shown(content));
    expect(texts(true)).toEqual(texts(false));
    expect(columns.slice(9)).toEqual(columns.slice(0, 7));
  });

  it("have lines to cut along between them, and no page numbers", () => {
    const { cells, page } = planOf(ofPeople(3, KNOWN), { ballotsPerPage: 4 });
    const cuts = new Set(cells.flatMap(({ style }) => style.cut ?? []));
    expect([[...cuts].toSorted(), page.isUnnumbered]).toEqual([["Bottom", "Right"], true]);
  });

  it("say how many stand on a page, which may be fewer than chosen", () => {
    const onPage = (count: number) => planOf(ofPeople(count, KNOWN), { ballotsPerPage: 4 }).page.papers;
    expect([3, 60].map(onPage)).toEqual([4, 1]);
  });

  it("repeat the head of a list that is longer than a page", () => {
    const plan = planOf(ofPeople(60));
    const head = plan.cells.find(({ content }) => shown(content) === "STT");
    expect(plan.page.heads?.[0]).toMatchObject({ row: head?.row, rows: 2 });
    expect(plan.page.heads?.[0]?.copies).toEqual(plan.page.breaks);
  });
});

it.each([1, 2, 4] as const)("%p on a page: hostile names stay text, nothing is cut or covered", (wanted) => {
  const hostile = HOSTILE_NAMES.map((name, at) => ({ ...person(at + 1, 19, 2, 25, 47), name }));
  const plan = planOf(recordOf(hostile), { ballotsPerPage: wanted });
  expect(misplaced(plan)).toEqual([]);
  const names = plan.cells.filter(({ content }) => HOSTILE_NAMES.includes(shown(content)));
  expect(names.every(({ content }) => content.kind === "text" && content.isUserText === true)).toBe(true);
  expect(new Set(names.map(({ content }) => shown(content))).size).toBe(HOSTILE_NAMES.length);
  const heights = names.map(({ row }) => plan.rows[row] ?? 0);
  expect(Math.max(...heights)).toBeGreaterThan(150);
  expect(Math.max(...heights)).toBeLessThan(409);
});
