import { cellsText } from "../../src/core/entries/entry";
import { parsePeople } from "../../src/core/entries/peopleList";
import { entrySheet } from "../../src/report/forms/entrySheet";
import { excelRoom } from "../../src/workbook/room";
import { pictureOf } from "./support";
import { useDesk } from "./useDesk";

const ENTRY = "Nhập phiếu – Lê Văn C";
const PLAN = entrySheet({
  ballots: 4,
  people: parsePeople("Nguyễn Văn A, Chủ tịch\nTrần Thị B, Phó Chủ tịch\n=1+1, +2"),
  codes: "TNC/TN/TNT",
  clerk: "Lê Văn C",
});

const desk = useDesk();

const values = (sheet: string, a1: string) => desk.workbook.read(sheet, a1).values;
async function loaded(address: string, field: "numberFormat" | "valueTypes"): Promise<unknown> {
  return desk.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Phiếu").getRange(address).load(field);
    await context.sync();
    return JSON.parse(JSON.stringify(range[field])) as unknown;
  });
}
const formatsOf = (address: string) => loaded(address, "numberFormat");
const typesOf = (address: string) => loaded(address, "valueTypes");

const syncsOf = async (act: () => Promise<unknown>) => {
  const before = desk.workbook.batches();
  await act();
  return desk.workbook.batches() - before;
};
describe("changing a cell", () => {
  const CELL = { sheet: "Phiếu", address: "C5" };
  const now = () => String(values("Phiếu", "C5")[0]?.[0]);

  it("writes what was asked where the cell holds what was shown, and says what stood there", async () => {
    const change = { ...CELL, expected: now(), from: { values: [["TNT"]] } };
    expect(await syncsOf(() => excelRoom.writeCells(change))).toBeLessThanOrEqual(3);
    expect(now()).toBe("TNT");
    const back = await excelRoom.writeCells({ ...CELL, expected: "TNT", from: { values: [["TNC"]] } });
    expect(back).toEqual({ ok: true, value: { before: [["TNT"]], after: [["TNC"]] } });
  });

  it("takes what another cell holds", async () => {
    await excelRoom.writeCells({
      sheet: "Phiếu",
      address: "D5",
      expected: String(values("Phiếu", "D5")[0]?.[0]),
      from: { values: [["TN"]] },
    });
    const from = { sheet: "Phiếu", address: "D5", expected: "TN" };
    expect(await excelRoom.writeCells({ ...CELL, expected: now(), from })).toMatchObject({ ok: true });
    expect(now()).toBe("TN");
    const outdated = { ...from, expected: "TNC" };
    expect(await excelRoom.writeCells({ ...CELL, expected: "TN", from: outdated })).toMatchObject({
      finding: { code: "F514", address: "D5" },
    });
  });

  it.each([
    ...[
      "=1+1",
      "+1",
      "1/2",
      "TRUE",
      "00",
      "'a",
      "(1)",
      "$5",
      "5 ₫",
      "5%",
      "#N/A",
      "1 1/2",
      "12:30",
      "1:30 PM",
    ],
    ...["Jan 5", "5-Jan", "13/12/2023", "Tháng 12", "13 thg 12 2023", "1,234"],
  ])("keeps %s text", async (text) => {
    const done = await excelRoom.writeCells({ ...CELL, expected: now(), from: { values: [[text]] } });
    expect(done).toMatchObject({ ok: true });
    expect(now()).toBe(text.replace(/^'/, "’"));
    expect(await typesOf("C5")).toEqual([["String"]]);
  });

  describe("beside others", () => {
    const FORMATS = [["0.00", "dd/mm/yyyy", "@", "General"]];
    const BEFORE = [[1.5, 45273, "1/2", "1/2"]];
    const change = (after: unknown[]) => ({
      sheet: "Phiếu",
      address: "R5:U5",
      expected: ENTERED,
      from: { values: [after as (string | number)[]] },
    });
    let ENTERED = "";
    const picture = async () => [await formatsOf("R5:U5"), await typesOf("R5:U5"), values("Phiếu", "R5:U5")];

    beforeEach(async () => {
      await desk.excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Phiếu").getRange("R5:U5");
        range.numberFormat = FORMATS;
        range.values = [[1.5, 45273, "1/2", "'1/2"]];
        await context.sync();
      });
      ENTERED = cellsText(BEFORE.flat());
    });

    it("changes the one cell that is changed", async () => {
      expect(await excelRoom.writeCells(change(["(1)", 45273, "1/2", "1/2"]))).toMatchObject({ ok: true });
      expect(await picture()).toEqual([
        [["@", "dd/mm/yyyy", "@", "General"]],
        [["String", "Double", "String", "String"]],
        [["(1)", 45273, "1/2", "1/2"]],
      ]);
    });

    // None, the formats, both, and all that is asked: the web app's client asks for the same in fewer actions.
    it.each([0, 2, 4, 5, 6, 40])(
      "puts formats back too when writing fails after %i actions",
      async (after) => {
        const before = await picture();
        desk.workbook.fail({ batch: 2, code: "GeneralException", after });
        desk.workbook.fail({ batch: 3, code: "GeneralException" });
        expect(await excelRoom.writeCells(change(["(1)", "Jan 5", 7, "x"]))).toMatchObject({
          finding: { code: "F501" },
        });
        expect(await picture()).toEqual(before);
      },
    );
  });

  it("says that a cell may stand changed where the host does not let it be put back", async () => {
    const before = now();
    desk.workbook.fail({ batch: 2, code: "GeneralException", after: 40 });
    for (const batch of [3, 4, 5, 6]) desk.workbook.fail({ batch, code: "ActivityLimitReached" });
    expect(
      await excelRoom.writeCells({ ...CELL, expected: before, from: { values: [["x"]] } }),
    ).toMatchObject({
      finding: { code: "F542", sheet: "Phiếu", address: "C5", facts: { cell: "Phiếu!C5", before } },
    });
    expect(now()).toBe("x");
  });

  it("refuses a cell that was changed meanwhile, a formula, another shape, and leaves all as it was", async () => {
    await desk.excel.run(async (context) => {
      context.workbook.worksheets.getItem("Phiếu").getRange("D5").formulas = [['="T"&"N"']];
      await context.sync();
    });
    await desk.workbook.idle();
    const picture = pictureOf(desk.workbook);
    const codes = [];
    for (const [address, expected, cells] of [
      ["C5", "TNX", [["TN"]]],
      ["D5", "TN", [["TNT"]]],
      ["C5", now(), [["TN", "TN"]]],
      ["?", "", [["TN"]]],
    ] as const) {
      const done = await excelRoom.writeCells({ sheet: "Phiếu", address, expected, from: { values: cells } });
      codes.push(done.ok ? "" : done.finding.code);
    }
    expect(codes).toEqual(["F514", "F515", "F105", "F105"]);
    expect(pictureOf(desk.workbook)).toEqual(picture);
  });

  it("is refused where the sheet is protected", async () => {
    await excelRoom.write([PLAN]);
    const change = { sheet: ENTRY, address: "B5", expected: "Nguyễn Văn A", from: { values: [["x"]] } };
    expect(await excelRoom.writeCells(change)).toMatchObject({ finding: { code: "F540" } });
    const open = { sheet: ENTRY, address: "B7", expected: "", from: { values: [["TN"]] } };
    expect(await excelRoom.writeCells(open)).toMatchObject({ ok: true });
  });
});
