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
    expect(text).toContain("Tại hội nghị lần thứ 10");
    expect(text).toContain(
      "do Hội nghị giao, từ 08 giờ 05 phút đến 09 giờ 30 phút, ngày 13/12/2023, tại Hội trường,",
    );
    expect(text).toContain("gồm 05 đồng chí, do đồng chí Trần Thị B làm Trưởng Ban");
    expect(text).toContain("của Ban Chấp hành đối với Ban Thường vụ;");
    expect(text).toContain("- Số phiếu phát ra: | 48 | phiếu.");
    expect(text).not.toContain("…");
  });

  it("prints all figures of a kind that has voters of its own, or dots, and never some of the conference's", () => {
    const figuresOf = (own: { readonly members: number | null; readonly present: number | null }) => {
      const kinds = known.kinds.map((kind) => ({ ...kind, ...own }));
      const all = lines(plan({ ...known, kinds }));
      return all.filter((line) => line.includes("đồng chí.")).map((line) => line.split(" | ")[1]);
    };
    // Members, present, absent, present at the vote.
    expect(figuresOf({ members: 30, present: 28 })).toEqual(["30", "…", "2", "28"]);
    expect(figuresOf({ members: 30, present: null })).toEqual(["30", "…", "…", "…"]);
    expect(figuresOf({ members: null, present: 28 })).toEqual(["…", "…", "…", "28"]);
    expect(figuresOf({ members: 28, present: 30 })).toEqual(["28", "…", "…", "30"]);
    expect(figuresOf({ members: null, present: null })).toEqual(["50", "48", "2", "48"]);
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
