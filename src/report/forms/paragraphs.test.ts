import { NO_OPTIONS } from "../options";
import { fullRecord } from "../testing/fullRecord";
import { planLines } from "../testing/planText";
import { person, recordOf } from "../testing/records";
import { paragraphs } from "./paragraphs";

const planOf = (record = fullRecord()) => {
  const [kind] = record.kinds;
  if (!kind) throw new Error("no kind");
  return planLines(paragraphs(record, kind, NO_OPTIONS));
};

describe("a paragraph per person", () => {
  it("has dots where nothing is known", () => {
    expect(planOf(recordOf([person(1, 40, 5, 2, 47)]))).toEqual([
      "Tên tổ chức, cơ quan, đơn vị",
      "..............................",
      "..............., ngày..... tháng..... năm..........",
      "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM",
      "đối với …",
      "Tại hội nghị (kỳ họp)...........................",
      "-----",
      "Số phiếu phát ra: … phiếu; số phiếu thu về: 47 phiếu. Kết quả đối với từng người như sau:",
      "1. Đồng chí Nguyễn Văn 1, Ủy viên: 47 phiếu hợp lệ, 0 phiếu không hợp lệ; tín nhiệm cao 40/47 phiếu (85,11%); tín nhiệm 5/47 phiếu (10,64%); tín nhiệm thấp 2/47 phiếu (4,26%).",
      "Ghi chú: Tỉ lệ % tính trên tổng số phiếu thu về.",
      "T/M BAN KIỂM PHIẾU",
      "(Ký, ghi rõ họ tên)",
    ]);
  });

  it("says every count of its base with its share", () => {
    expect(planOf()).toEqual([
      "Đảng bộ A",
      "Hà Nội, ngày 13 tháng 12 năm 2023",
      "KẾT QUẢ LẤY PHIẾU TÍN NHIỆM",
      "đối với Ủy viên Ban Thường vụ",
      "Tại hội nghị lần thứ 10",
      "-----",
      "Số phiếu phát ra: 48 phiếu; số phiếu thu về: 47 phiếu. Kết quả đối với từng người như sau:",
      "1. Đồng chí Nguyễn Văn 1, Ủy viên: 47 phiếu hợp lệ, 0 phiếu không hợp lệ; tín nhiệm cao 40/47 phiếu (85,11%); tín nhiệm 5/47 phiếu (10,64%); tín nhiệm thấp 2/47 phiếu (4,26%).",
      "2. Đồng chí Nguyễn Văn 2, Ủy viên: 46 phiếu hợp lệ, 1 phiếu không hợp lệ; tín nhiệm cao 19/47 phiếu (40,43%); tín nhiệm 2/47 phiếu (4,26%); tín nhiệm thấp 25/47 phiếu (53,19%).",
      "3. Đồng chí Nguyễn Văn 3, Ủy viên: 44 phiếu hợp lệ, 3 phiếu không hợp lệ; tín nhiệm cao 8/47 phiếu (17,02%); tín nhiệm 4/47 phiếu (8,51%); tín nhiệm thấp 32/47 phiếu (68,09%).",
      "Ghi chú: Tỉ lệ % tính trên tổng số phiếu thu về.",
      "T/M BAN KIỂM PHIẾU",
      "(Ký, ghi rõ họ tên)",
    ]);
  });

  it("has dots for a base that is not known, and leaves out a post that is not", () => {
    const lines = planOf(recordOf([{ ...person(1, 40, 5, 2, 47), office: "" }], { base: null }));
    expect(lines).toContain(
      "1. Đồng chí Nguyễn Văn 1: 47 phiếu hợp lệ, 0 phiếu không hợp lệ; tín nhiệm cao 40/… phiếu (…%); tín nhiệm 5/… phiếu (…%); tín nhiệm thấp 2/… phiếu (…%).",
    );
  });

  it("speaks of deputies and of a session under a resolution of the National Assembly", () => {
    const [, council] = fullRecord().kinds;
    const lines = council ? planLines(paragraphs(fullRecord(), council, NO_OPTIONS)) : [];
    expect(lines).toContain("Tại kỳ họp lần thứ 10");
    expect(lines.join("\n")).toMatch(/^1\. Ông \(bà\) Nguyễn Văn 2, Phó Chủ tịch: /m);
  });

  it("prints percentages as the unit wants them", () => {
    const rounding = { rounding: "truncate", decimals: 1, separator: ".", zeros: "drop" } as const;
    const lines = planOf(recordOf([person(1, 40, 5, 2, 50)], { base: 50, rounding }));
    expect(lines.join()).toContain("tín nhiệm cao 40/50 phiếu (80%); tín nhiệm 5/50 phiếu (10%)");
  });
});
