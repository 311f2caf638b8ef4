import { openDesk, REPORT, sample, type Desk } from "./support";

let desk: Desk;
afterEach(() => desk.close());

const ROWS = [
  ["Trường", "Giá trị"],
  ["Quy định gốc", "96-QD/TW"],
  ["Tên quy định", "Quy chế của Trường A"],
  ["Căn cứ tính tỉ lệ", "phiếu phát ra"],
  ["Ngưỡng thứ nhất", "từ 1/2"],
  ["Làm tròn tỉ lệ", "cắt bỏ"],
  ["Số chữ số thập phân", "1"],
];

async function withRegulation(rows: readonly (readonly string[])[]): Promise<Desk> {
  desk = await openDesk(sample("VP2023-A.xlsx"));
  const excel = desk.addin.window["Excel"] as typeof Excel;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("TN_QuyDinh");
    const range = sheet.getRange(`A1:B${String(rows.length)}`);
    range.numberFormat = rows.map(() => ["@", "@"]);
    range.values = rows.map((row) => [...row]);
    sheet.getRange("D1:D2").formulas = [
      ["=TINNHIEM.OUTCOME(24,48,A1:B7)"],
      ['=TINNHIEM.PROOF(25,50,"96-QD/TW")'],
    ];
    await context.sync();
  });
  await desk.workbook.idle();
  return desk;
}

describe("a unit's own regulation on a sheet", () => {
  it("counts, judges, rounds and is named in the report, as in a cell", async () => {
    const { report, workbook } = await withRegulation(ROWS);
    const { record, refused } = await report({ regulation: "TN_QuyDinh", issued: 50 });
    expect(refused).toBe(false);
    const label = "Từ 50% nhưng dưới 2/3 phiếu tín nhiệm thấp";
    expect(record).toMatchObject({
      regulationName: "Quy chế của Trường A (đơn vị sửa đổi)",
      rounding: { rounding: "truncate", decimals: 1 },
      kinds: [
        {
          base: 50,
          people: [
            { low: 25, band: "half", label, clause: "theo Quy chế của Trường A (đơn vị sửa đổi)" },
            {},
            {},
            {},
            {},
            {},
            {},
          ],
        },
      ],
    });
    expect(workbook.read("TN_QuyDinh", "D1").values).toEqual([[label]]);
    const cells = workbook.read(REPORT, "A1:J60");
    const formulas = cells.formulas.flat().filter((cell) => String(cell).includes("QUOTIENT(1000*"));
    expect(formulas.length).toBe(21);
    const texts = cells.values.flat().map(String);
    expect(texts).toContain("Ghi chú: Tỉ lệ % tính trên tổng số phiếu phát ra.");
    expect(texts.find((text) => text.startsWith("Áp dụng Quy chế của Trường A (đơn vị sửa đổi)."))).toContain(
      "Ngưỡng thứ nhất: từ 1/2 (gốc: trên 1/2)",
    );
  });

  it("that is nonsense refuses the report", async () => {
    const { report } = await withRegulation([...ROWS, ["Ngưỡng thứ hai", "từ 1/3"]]);
    const { record, refused, written } = await report({ regulation: "TN_QuyDinh", issued: 50 });
    expect([refused, written]).toEqual([true, []]);
    expect(record.findings[0]).toMatchObject({ code: "F407" });
  });

  it("with a field that nobody knows is refused at its sheet", async () => {
    const { report } = await withRegulation([...ROWS, ["Ngưỡng thứ ba", "từ 1/3"]]);
    const { record, refused } = await report({ regulation: "TN_QuyDinh" });
    expect(refused).toBe(true);
    expect(record.findings).toMatchObject([{ code: "F405", sheet: "TN_QuyDinh" }]);
  });

  it("is not known when there is no such sheet", async () => {
    const { report } = await withRegulation(ROWS);
    expect(await report({ regulation: "Quy chế" })).toMatchObject({
      refused: true,
      unusable: expect.stringContaining("Quy chế") as string,
    });
  });
});
