import type { KindResult } from "../../core/record/record";
import { ANNEX1_ROWS } from "../../core/rollup/annex1.words";
import { NO_OPTIONS } from "../options";
import { HOSTILE_NAMES, misplaced, planLines } from "../testing/planText";
import { person, recordOf } from "../testing/records";
import { ANNEX1, annexOfRecord } from "./annex1Record";
import { PART_ONE, twoPlacesNote, twoPlacesRemark } from "./annex1.words";

type Counts = readonly [high: number, confidence: number, low: number];

/** A record of some kinds of ballot; each is a group, what makes 100 %, and how often which counts come. */
function recordOfKinds(
  kinds: readonly (readonly [group: string, base: number, ...(readonly [number, Counts])[]])[],
) {
  const results = kinds.flatMap(([group, base, ...people]) => {
    const counts = people.flatMap(([times, own]) => Array.from({ length: times }, () => own));
    const all = counts.map((own, at) => person(at + 1, ...own, base));
    return recordOf(all, { group, base, collected: base }).kinds;
  });
  const zero = {
    removedFromPlanning: 0,
    reassigned: 0,
    allowedToResign: 0,
    leftPost: 0,
    relieved: 0,
    other: 0,
  };
  return { ...recordOf([]), kinds: results, handling: zero };
}

const BAO_LAM = recordOfKinds([
  ["1.2", 38, [5, [36, 2, 0]], [7, [30, 6, 2]], [1, [28, 9, 1]]],
  ["1.3", 11, [69, [9, 2, 0]], [1, [3, 7, 1]]],
  ["2.2", 19, [45, [18, 1, 0]]],
]);
const NAMED = {
  ...BAO_LAM,
  conference: { ...BAO_LAM.conference, unit: "Ban Thường vụ Huyện ủy Bảo Lâm" },
};

/** Stands on every page of the table. */
const HEAD = [
  "Số TT | Đối tượng lấy phiếu | Tổng số cán bộ lấy phiếu tín nhiệm | Kết quả lấy phiếu tín nhiệm | Ghi chú",
  "Có tỷ lệ phiếu “Tín nhiệm cao” từ 50% trở lên | Có tỷ lệ phiếu “Tín nhiệm” từ 50% trở lên | Có tỷ lệ phiếu “Tín nhiệm thấp” từ 50% trở lên",
];

describe("Phụ lục I of Bảo Lâm", () => {
  it("is the form as printed", () => {
    expect(planLines(annexOfRecord(NAMED, NO_OPTIONS))).toEqual([
      "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM ĐỐI VỚI THÀNH VIÊN LÃNH ĐẠO CẤP ỦY VÀ CÁN BỘ LÃNH ĐẠO TRONG CÁC CƠ QUAN ĐẢNG, NHÀ NƯỚC, MẶT TRẬN TỔ QUỐC VIỆT NAM VÀ CÁC ĐOÀN THỂ CHÍNH TRỊ-XÃ HỘI Ở ĐỊA PHƯƠNG",
      "PHỤ LỤC I",
      "(Kèm theo Báo cáo số …-BC/…, ngày …/…/… của Ban Thường vụ Huyện ủy Bảo Lâm)",
      ...HEAD,
      "I | Chức vụ lấy phiếu tín nhiệm |  |  |  |  | ",
      "1 | Ban Thường vụ cấp ủy |  |  |  |  | ",
      "1.1 | Cấp tỉnh |  |  |  |  | ",
      "1.2 | Cấp huyện | 13 | 13 |  |  | ",
      "1.3 | Cấp xã | 70 | 69 | 1 |  | ",
      "2 | Chức danh lãnh đạo, quản lý |  |  |  |  | ",
      "2.1 | Lãnh đạo HĐND, UBND, các sở, ban, ngành, MTTQ Việt Nam và các đoàn thể chính trị - xã hội cấp tỉnh |  |  |  |  | ",
      "2.2 | Lãnh đạo HĐND, UBND, thành viên UBND, MTTQ Việt Nam và các đoàn thể chính trị - xã hội cấp huyện | 45 | 45 |  |  | ",
      "2.3 | Chủ tịch HĐTV (HĐQT), tổng giám đốc (giám đốc), phó tổng giám đốc (phó giám đốc), trưởng ban kiểm soát, kế toán trưởng các doanh nghiệp Nhà nước |  |  |  |  | ",
      ...HEAD,
      "II | Xử lý, sử dụng kết quả lấy phiếu tín nhiệm |  |  |  |  | ",
      "1 | Rà soát đưa ra khỏi quy hoạch | 0 |  |  |  | ",
      "2 | Bố trí, phân công công tác khác | 0 |  |  |  | ",
      "3 | Cho từ chức | 0 |  |  |  | ",
      "4 | Cho thôi chức vụ | 0 |  |  |  | ",
      "5 | Miễn nhiệm | 0 |  |  |  | ",
      "6 | Khác | 0 |  |  |  | ",
    ]);
  });

  it("lies on its side, its head repeated where it runs over", () => {
    const { page, cells } = annexOfRecord(NAMED, NO_OPTIONS);
    expect(page).toMatchObject({ orientation: "landscape", isSinglePage: false, heads: [{ rows: 2 }] });
    expect(page.heads?.[0]?.copies).toEqual(page.breaks);
    expect(cells.find(({ content }) => content.kind === "text" && content.text === "Số TT")?.row).toBe(
      page.heads?.[0]?.row,
    );
    expect(misplaced(annexOfRecord(NAMED, NO_OPTIONS))).toEqual([]);
  });
});

describe("what the form leaves open", () => {
  const linesOf = (record: Parameters<typeof annexOfRecord>[0], options = {}) =>
    planLines(annexOfRecord(record, { ...NO_OPTIONS, ...options }));

  it("is dots where it is not known, and said where people are in no row", () => {
    const lines = linesOf(recordOf([person(1, 40, 5, 2, 47)], { label: "Ban Chấp hành" }));
    expect(lines).toContain("(Kèm theo Báo cáo số …-BC/…, ngày …/…/… của …)");
    expect(lines).toContain("5 | Miễn nhiệm | … |  |  |  | ");
    expect(lines.at(-1)).toBe("Các loại phiếu chưa xếp vào dòng nào của biểu nên chưa tính: Ban Chấp hành.");
  });

  it("is a person at 50/50 in two columns, and one of 40/35/25 in none, each said once with the names", () => {
    const both = recordOfKinds([
      ["1.2", 46, [1, [23, 23, 0]]],
      ["1.2", 100, [1, [40, 35, 25]]],
    ]);
    const lines = linesOf(both);
    expect(lines).toContain("1.2 | Cấp huyện | 2 | 1 | 1 |  | ");
    expect(lines.slice(-2)).toEqual([
      "Các trường hợp được thống kê ở hai cột do đạt đúng 50% ở hai mức: Nguyễn Văn 1.",
      "Các trường hợp không có mức nào đạt từ 50% nên không được thống kê ở cột nào: Nguyễn Văn 1.",
    ]);
  });

  it("says how many are in two places in each row, and who once", () => {
    const [one, other] = BAO_LAM.kinds;
    const standings = [
      { list: 0, person: 0 },
      { list: 2, person: 0 },
    ];
    const same = { key: "a", name: "Trần Thị B", standings, isSame: true };
    const lines = linesOf({ ...BAO_LAM, sameNames: [same, { ...same, name: "Lê Văn C", isSame: null }] });
    const said = "01 người lấy phiếu ở hai nơi";
    expect(lines.filter((line) => line.endsWith(said)).map((line) => line.slice(0, 3))).toEqual([
      "1.2",
      "2.2",
    ]);
    expect([one?.group, other?.group]).toEqual(["1.2", "1.3"]);
    const note = "Lấy phiếu ở hai nơi, mỗi nơi tính một lần: Trần Thị B.";
    expect(lines.filter((line) => line === note)).toHaveLength(1);
    const many = Array.from({ length: 21 }, () => "A");
    expect(twoPlacesRemark(many)).toBe("21 người lấy phiếu ở hai nơi");
    expect(twoPlacesNote(many)).toMatch(/A; … \(21 người\)\.$/);
  });

  it("shows no figures of people without a base", () => {
    expect(linesOf(recordOf([person(1, 40, 5, 2, 47)], { group: "1.1", base: null }))).toContain(
      "1.1 | Cấp tỉnh |  |  |  |  | ",
    );
  });

  it("marks a draft and a secret", () => {
    expect(linesOf(NAMED, { isDraft: true, isSecret: true }).slice(0, 2)).toEqual(["MẬT", "CHƯA CHÍNH THỨC"]);
    const { cells } = annexOfRecord(NAMED, { ...NO_OPTIONS, isSecret: true });
    expect(cells.find(({ row }) => row === 0)).toMatchObject({
      column: 0,
      columns: 1,
      style: { border: true },
    });
  });

  it("ends with the stamp once it is written", () => {
    const stamp = { id: "BC-1", writtenAt: "2022-06-24 08:00", version: "1", fingerprints: [] };
    expect(linesOf(NAMED, { stamp }).at(-1)).toContain("Mã báo cáo BC-1");
  });

  it("keeps hostile names as text", () => {
    for (const unit of HOSTILE_NAMES) {
      const own = annexOfRecord({ ...NAMED, conference: { ...NAMED.conference, unit } }, NO_OPTIONS);
      const cell = own.cells.find(({ content }) => content.kind === "text" && content.text.includes(unit));
      expect(cell?.content).toMatchObject({ isUserText: true });
    }
  });
});

describe("the form in the list", () => {
  it("is offered where some kind belongs to a row", () => {
    const of = (group: KindResult["group"]) => ANNEX1.isOffered(recordOf([], { group }));
    expect([of(""), of("1.2")]).toEqual([false, true]);
  });

  it("has the rows that groups can name", () => {
    const rows = PART_ONE.map(({ number }) => number).filter((number) => number.includes("."));
    expect(rows).toEqual([...ANNEX1_ROWS.keys()]);
  });
});
