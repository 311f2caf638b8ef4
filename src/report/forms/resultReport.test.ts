import type { CountRecord } from "../../core/record/record";
import type { PlanCell } from "../sheetPlan";
import { planLines as lines, shown as shownContent } from "../testing/planText";
import { person, plan, recordOf } from "../testing/records";

const shown = ({ content }: PlanCell) => shownContent(content);

const VICE = person(1, 19, 2, 25, 47);

describe("Phụ lục 4 with nothing known but the counts", () => {
  it("has every printed phrase in its order, dots for what is unknown", () => {
    expect(lines(plan(recordOf([VICE])))).toEqual([
      "Tên tổ chức, cơ quan, đơn vị",
      "..............................",
      "(Đóng dấu treo)",
      "..............., ngày..... tháng..... năm..........",
      "BÁO CÁO KẾT QUẢ PHIẾU TÍN NHIỆM",
      "Tại hội nghị (kỳ họp)...........................",
      "-----",
      "Thực hiện nhiệm vụ do …. giao, từ … giờ … phút đến … giờ … phút, ngày …/…/…, tại …..., Ban Kiểm phiếu gồm … đồng chí, do đồng chí … làm Trưởng Ban đã tiến hành kiểm phiếu tín nhiệm của … đối với …; kết quả cụ thể như sau:",
      "1. Tổng số uỷ viên ban chấp hành (đại biểu): | … | đồng chí.",
      "- Số có mặt dự hội nghị (kỳ họp): | … | đồng chí.",
      "- Số vắng mặt từ đầu hội nghị (kỳ họp) đến trước thời điểm bỏ phiếu: | … | đồng chí.",
      "- Số có mặt tại thời điểm bỏ phiếu: | … | đồng chí.",
      "- Số phiếu phát ra: | … | phiếu.",
      "- Số phiếu thu về: | 47 | phiếu.",
      "2. Kết quả kiểm phiếu",
      "STT | Họ và tên | Chức vụ, đơn vị công tác | Số phiếu hợp lệ | Mức độ tín nhiệm",
      "Cao | Tín nhiệm | Thấp",
      "Số phiếu | Tỉ lệ % | Số phiếu | Tỉ lệ % | Số phiếu | Tỉ lệ %",
      "1 | Nguyễn Văn 1 | Ủy viên | 46 | 19 | 40.43 | 2 | 4.26 | 25 | 53.19",
      "Ghi chú: Tỉ lệ % tính trên tổng số phiếu thu về.",
      "T/M BAN KIỂM PHIẾU",
      "(Ký, ghi rõ họ tên)",
    ]);
  });
});

describe("Phụ lục 4 with everything known", () => {
  const record = recordOf([VICE], { voters: "Ban Chấp hành", offices: "Ban Thường vụ", issued: 48 });
  const known: CountRecord = {
    ...record,
    conference: {
      ...record.conference,
      unit: "Đảng bộ A",
      name: "lần thứ 10",
      date: "2023-12-13",
      place: "Hội trường",
      locality: "Hà Nội",
      assignedBy: "Hội nghị",
      start: "08:05",
      end: "09:30",
      boardSize: 5,
      boardHead: "Trần Thị B",
      members: 50,
      present: 48,
      absent: 2,
      presentAtVote: 48,
    },
  };

  it("fills the blanks", () => {
    const text = lines(plan(known)).join("\n");
    expect(text).toContain("Hà Nội, ngày 13 tháng 12 năm 2023");
    expect(text).toContain("Tại hội nghị (kỳ họp) lần thứ 10");
    expect(text).toContain(
      "do Hội nghị giao, từ 08 giờ 05 phút đến 09 giờ 30 phút, ngày 13/12/2023, tại Hội trường,",
    );
    expect(text).toContain("gồm 05 đồng chí, do đồng chí Trần Thị B làm Trưởng Ban");
    expect(text).toContain("của Ban Chấp hành đối với Ban Thường vụ;");
    expect(text).toContain("- Số phiếu phát ra: | 48 | phiếu.");
    expect(text).not.toContain("…");
  });

  it("takes shares of the figure that the regulation names", () => {
    const members = plan({
      ...known,
      kinds: known.kinds.map((kind) => ({
        ...kind,
        baseRule: "members" as const,
      })),
    });
    const share = members.cells.find(
      ({ content }) => content.kind === "formula" && content.formula.includes("QUOTIENT"),
    );
    const base = members.cells.find((cell) => shown(cell) === "50");
    expect(share?.content).toMatchObject({
      formula: expect.stringContaining(`$H$${String((base?.row ?? 0) + 1)}`) as string,
    });
    expect(lines(members)).toContain("Ghi chú: Tỉ lệ % tính trên tổng số đại biểu.");
  });
});

describe("the rules under the table", () => {
  const noted = (kind: Parameters<typeof recordOf>[1]) =>
    lines(plan(recordOf([VICE], kind))).filter((line) => /^(Áp dụng|Quy định)/.test(line));

  it("say what the unit changed and what was not compared with the original", () => {
    const regulationName = "Quy định 96-QĐ/TW (đơn vị sửa đổi)";
    expect(noted({ regulationName, changes: [{ field: "separator", to: "chấm", from: "phẩy" }] })).toEqual([
      `Áp dụng ${regulationName}. Dấu thập phân: chấm (gốc: phẩy).`,
    ]);
    const facts = {
      regulationName: "Quy định 262-QĐ/TW",
      status: "unverified",
      unverified: [{ point: "base" }],
    } as const;
    expect(noted(facts)).toEqual(["Quy định 262-QĐ/TW: chưa đối chiếu văn bản gốc về căn cứ tính tỉ lệ."]);
  });

  it("say nothing of a shipped regulation that was compared", () => expect(noted({})).toEqual([]));
});

describe("the sheet", () => {
  it("marks a draft above the title", () => {
    const [, , , , draft, title] = lines(plan(recordOf([VICE]), true));
    expect([draft, title]).toEqual(["CHƯA CHÍNH THỨC", "BÁO CÁO KẾT QUẢ PHIẾU TÍN NHIỆM"]);
  });

  it("is one A4 page up to 15 people and repeats its head over several", () => {
    const people = (count: number) => Array.from({ length: count }, (_, at) => person(at + 1, 19, 2, 25, 47));
    expect(plan(recordOf(people(13))).page.isSinglePage).toBe(true);
    const long = plan(recordOf(people(60)));
    expect(long.page).toMatchObject({
      isSinglePage: false,
      margins: { top: 20, bottom: 20, left: 30, right: 20 },
    });
    const head = long.cells.find((cell) => shown(cell) === "STT");
    expect(long.page.titleRows).toEqual({ first: head?.row, count: 3 });
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
    expect(sheet.rows[rowOf(long.office)]).toBeGreaterThan(3 * 12);
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
