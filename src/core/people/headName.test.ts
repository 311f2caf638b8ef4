import { personInHead, withoutQuestion } from "./headName";
import { bareName, nameStrength } from "./nameShape";

describe("the shape of a name", () => {
  it.each([
    "Nguyễn Văn A",
    "Đ/c Trần Thị B",
    "1. Ông Lê Văn C",
    "Y Thanh",
    "K' Đức Quân",
    "NGUYỄN VĂN A",
    "Nguyen Van A",
  ])("is known of %s", (text) => {
    expect(nameStrength(text)).toBe(2);
  });

  it.each(["Người Một", "John Smith"])("may be that of %s", (text) => {
    expect(nameStrength(text)).toBe(1);
  });

  it.each([
    "",
    "Đếm",
    "SL",
    "Tổ 1",
    "Tổng Số",
    "M9425",
    "Chủ tịch UBND",
    "Trưởng Ban Tổ Chức",
    "người nhập",
    "a@b.vn",
    "A B C D E F G H",
  ])("is not that of %s", (text) => {
    expect(nameStrength(text)).toBeLessThan(2);
  });

  it("has no number with a stroke and no year of birth; a form may ask with the post", () => {
    expect(personInHead("1/ Nguyễn Văn A (1975)")).toEqual({ name: "Nguyễn Văn A", office: "" });
    const asked = personInHead("Mức tín nhiệm [Trần Thị B - Phó Chủ tịch UBND xã]");
    expect(asked).toEqual({ name: "Trần Thị B", office: "Phó Chủ tịch UBND xã" });
  });

  it("has no number and no honorific", () => {
    expect(bareName("12) Đồng chí Nguyễn Văn A")).toBe("Nguyễn Văn A");
    expect(bareName("Ông/Bà: Trần Thị B")).toBe("Trần Thị B");
    expect(bareName("Đồng Chí Dũng")).toBe("Đồng Chí Dũng");
    expect(bareName("Ông")).toBe("Ông");
    expect(bareName("Bàn Văn A")).toBe("Bàn Văn A");
    expect(bareName("1. Đ/c An")).toBe("An");
  });

  it.each(["Ông A", "Đồng chí 1", "Đ/c số", "Bà B2"])(
    "%s calls nobody without what stands before",
    (text) => {
      expect(bareName(text)).toBe(text);
    },
  );
});

describe("a head", () => {
  it.each<[string, string, string]>([
    ["Nguyễn Văn A\nChủ tịch UBND", "Nguyễn Văn A", "Chủ tịch UBND"],
    ["Chủ tịch UBND\nNguyễn Văn A", "Nguyễn Văn A", "Chủ tịch UBND"],
    ["Nguyễn Văn A\nChánh Văn phòng", "Nguyễn Văn A", "Chánh Văn phòng"],
    ["Nguyễn Văn A\nHuyện ủy viên", "Nguyễn Văn A", "Huyện ủy viên"],
    ["Nguyễn\n Văn A", "Nguyễn Văn A", ""],
    ["Nguyễn\nVăn\nA - Phó Viện trưởng", "Nguyễn Văn A", "Phó Viện trưởng"],
    ["Nguyễn\nVăn A (UVBCH)", "Nguyễn Văn A", "UVBCH"],
    ["Nguyễn\nVăn A\nChủ tịch HĐND", "Nguyễn Văn A", "Chủ tịch HĐND"],
    ["Bí thư Đoàn - Trần Thị B", "Trần Thị B", "Bí thư Đoàn"],
    ["Trần Thị B (UVBCH)\nBí thư Đoàn", "Trần Thị B", "UVBCH"],
    ["Trần Thị B - Phụ trách chi nhánh", "Trần Thị B", "Phụ trách chi nhánh"],
    ["Bàn Thị\nTổng (Trưởng ban Tổ chức)", "Bàn Thị Tổng", "Trưởng ban Tổ chức"],
    ["Cao\nTổng", "Cao Tổng", ""],
    ["Trần Thị B\nUVBCH", "Trần Thị B", "UVBCH"],
    ["Bí thư\nTrần Thị B", "Trần Thị B", "Bí thư"],
    ["Chủ tịch UBND - phường 1", "Chủ tịch UBND - phường 1", ""],
    ["Trần Thị B - Kế toán trưởng", "Trần Thị B", "Kế toán trưởng"],
    ["Chức Thị Tốt - Bí thư Đoàn", "Chức Thị Tốt", "Bí thư Đoàn"],
    ["Nguyễn Văn A (Bí thư Đảng ủy)", "Nguyễn Văn A", "Bí thư Đảng ủy"],
    ["Nguyễn Văn A (B)", "Nguyễn Văn A (B)", ""],
    ["Nguyễn Văn A - Phó Chủ tịch", "Nguyễn Văn A", "Phó Chủ tịch"],
    ["Trần Thị B, Giám đốc Sở Tài chính", "Trần Thị B", "Giám đốc Sở Tài chính"],
    ["Trần Thị B - C", "Trần Thị B - C", ""],
    ["Mức độ tín nhiệm [Trần Thị B]", "Trần Thị B", ""],
    ["Mức độ [1]", "Mức độ [1]", ""],
    ["", "", ""],
  ])("%j names somebody", (text, name, office) => {
    expect(personInHead(text)).toEqual({ name, office });
  });

  it("may be a question that all heads ask", () => {
    const ask = (name: string) => `Đánh giá mức độ tín nhiệm đối với ông ${name}`;
    expect(withoutQuestion([ask("Nguyễn Văn A"), ask("Nguyễn Văn B")])).toEqual([
      "Nguyễn Văn A",
      "Nguyễn Văn B",
    ]);
    const plain = ["Nguyễn Văn A", "Nguyễn Văn B"];
    expect(withoutQuestion(plain)).toBe(plain);
    expect(withoutQuestion(["một hai ba A"])).toEqual(["một hai ba A"]);
    expect(withoutQuestion([ask("Nguyễn Văn A"), "", ask("Trần Thị B")])).toEqual([
      "Nguyễn Văn A",
      "",
      "Trần Thị B",
    ]);
    expect(withoutQuestion([])).toEqual([]);
    const inBrackets = [
      "Đánh giá mức độ đối với đ/c [Nguyễn Văn A]",
      "Đánh giá mức độ đối với đ/c [Nguyễn Văn B]",
    ];
    expect(withoutQuestion(inBrackets)).toEqual(["[Nguyễn Văn A]", "[Nguyễn Văn B]"]);
    expect(withoutQuestion([ask("A"), ask("B")])).toEqual(["A", "B"]);
    const same = ["a b Cd", "a b Cd"];
    expect(withoutQuestion(same)).toEqual(["Cd", "Cd"]);
    expect(withoutQuestion(["a b\nC", "a b\nD"])).toEqual(["a b\nC", "a b\nD"]);
  });

  it.each([
    [["Bí thư chi bộ A", "Bí thư chi bộ B"]],
    [["Tổ trưởng tổ 1", "Tổ trưởng tổ 2", ""]],
    [["Ủy viên UBND, Giám đốc Sở Y tế", "Ủy viên UBND, Giám đốc Sở Nội vụ"]],
    [["Đồng chí 1", "Đồng chí 2"]],
    [["Đồng chí A", "Đồng chí B"]],
    [["Người thứ nhất", "Người thứ hai"]],
  ])("%j ask nothing by the words that they share", (heads) => {
    expect(withoutQuestion(heads)).toEqual(heads);
  });

  it("may be an office that all of the people hold", () => {
    const heads = ["Bí thư chi bộ Nguyễn Văn A", "", "", "Bí thư chi bộ Trần Thị B"];
    expect(withoutQuestion(heads)).toEqual(["Nguyễn Văn A", "", "", "Trần Thị B"]);
  });
});
