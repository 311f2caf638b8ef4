import { answerOf, loadFunctions, type Called } from "./testing/associated";

let functions: ReadonlyMap<string, Called>;
beforeAll(async () => {
  functions = await loadFunctions("vi-VN");
});

const call = (name: string, ...args: unknown[]) => answerOf(functions.get(name), args);

describe("the head of the verdicts in RESULTS", () => {
  const headOf = async (regulation: unknown) => {
    const rows = await call("RESULTS", "Nguyễn Văn A", [["TNC"]], 1, regulation);
    return Array.isArray(rows) ? (rows as unknown[][]).map((row) => row[11])[0] : rows;
  };
  const own = (...rows: string[][]) => [["from", "262-QD/TW"], ["base", "phiếu thu về"], ...rows];
  it.each([
    [undefined, ""],
    ["09-HD/DDTLD", ""],
    ["262-QD/TW", " (Quy định 262-QĐ/TW, chưa đối chiếu văn bản gốc)"],
    [
      own(["name", "Quy chế của Trường A"]),
      " (Quy chế của Trường A (đơn vị sửa đổi), chưa đối chiếu văn bản gốc)",
    ],
    [
      [
        ["from", "96-QD/TW"],
        ["base", "phiếu thu về"],
      ],
      "",
    ],
    [
      [
        ["from", "96-QD/TW"],
        ["base", "phiếu thu về"],
        ["name", "Quy chế của Trường A"],
      ],
      " (Quy chế của Trường A (đơn vị sửa đổi))",
    ],
    [
      [
        ["from", "96-QD/TW"],
        ["base", "phiếu thu về"],
        ["half", "trên 40%"],
      ],
      " (Quy định 96-QĐ/TW (đơn vị sửa đổi))",
    ],
  ])("%j", async (regulation, remark) => {
    expect(await headOf(regulation)).toBe(`Kết quả đối chiếu ngưỡng${remark}`);
  });
});

describe("ANNEX1 and SUMMARY", () => {
  it.each([
    [[[40, 40, 40]], "F252"],
    [[[47, 0, 40, 4, 2]], "F236"],
    [[[46, 1, 40, 4, 2]], "F252"],
    [[[45, 1, 40, 4, 2]], "F236"],
    [[[47, 0, 0]], "F707"],
  ])("refuse %j of 46", async (counts, code) => {
    expect(await call("ANNEX1", "1.2", counts, 46)).toBe(`#VALUE! ${code}`);
    expect(await call("SUMMARY", "Nguyễn Văn A", counts, 46)).toBe(`#VALUE! ${code}`);
  });

  it.each([[[[40, 4, 2]]], [[[46, 0, 40, 4, 2]]], [[[45, 1, 40, 3, 2]]]])("take %j of 46", async (counts) => {
    expect(await call("ANNEX1", "1.2", counts, 46)).toEqual([
      ["1.2", "Ban Thường vụ cấp ủy - Cấp huyện", 1, 1, "", "", ""],
    ]);
  });

  it.each([0, null, "", " "])("a group %p is blank", async (group) => {
    expect(await call("ANNEX1", [[group]], [[40, 4, 2]], 46)).toBe("#VALUE! F701");
  });
});
