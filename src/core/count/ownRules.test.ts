import { cellsOf } from "../sheet/grid";
import { textsOf } from "../regulation/custom";
import { customRows } from "../regulation/customTexts";
import { QD96 } from "../regulation/96-QD-TW";
import { COUNCIL_KIND, counted, grid, kindAt, PARTY_KIND, said } from "../testing/kinds";
import type { KindSetup } from "../setup/setup";

describe("two years running", () => {
  const sheet = grid("Kỳ trước", [
    ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"],
    ["TNT", "TNT", "TNC"],
    ["TNT", "TNT", "TNC"],
    ["TNT", "TNC", "TN"],
    ["TN", "TNC", "TN"],
    [3, null, 0],
    [9, "x", 2],
  ]);
  const kind = kindAt("Kỳ trước", "A2:C5", {
    members: 5,
    issued: 4,
    collected: 4,
    previousLow: "A6:C6",
    previousBase: 5,
  });
  const now = (fields: Partial<KindSetup>) =>
    counted([{ ...kind, ...fields }], { regulation: "35/2012/QH13" }, sheet);

  it("make over half as heavy as over two thirds", () => {
    const record = now({});
    expect(said(record)).toEqual([]);
    expect(record.kinds[0]?.people.map(({ band }) => band)).toEqual(["repeated", "none", "none"]);
  });

  it.each<[Partial<KindSetup>, readonly string[]]>([
    [{ previousLow: "" }, ["N418"]],
    [{ previousBase: null }, ["N418"]],
    [{ previousLow: "A6:B6" }, ["F249"]],
    [{ previousLow: "A6-C6" }, ["F105"]],
    [{ previousLow: "A7:C7" }, ["F208", "F207"]],
    [{ previousBase: 0 }, ["F206", "F206"]],
  ])("%j: %j, and only this vote counts", (fields, expected) => {
    const record = now(fields);
    expect(said(record)).toEqual(expected);
    expect(record.kinds[0]?.people.map(({ band }) => band)).toEqual(["half", "none", "none"]);
  });

  it("say an error cell of the earlier vote", () => {
    const cells = cellsOf(sheet[1]).with(5, [{ error: "#REF!" }, 1, 0]);
    const record = counted(
      [kind],
      { regulation: "35/2012/QH13" },
      grid("Kỳ trước", [...cells.map((row) => [...row])]),
    );
    expect(record.findings).toContainEqual(expect.objectContaining({ code: "F207", address: "A6" }));
  });
});

describe("the rules of a record", () => {
  it("say where a regulation was not compared with its original", () => {
    const record = counted([PARTY_KIND], { regulation: "262-QD/TW" });
    expect(record).toMatchObject({ status: "unverified", regulationName: "Quy định 262-QĐ/TW" });
    expect(record.findings).toContainEqual(expect.objectContaining({ code: "N417", severity: "N" }));
  });

  const custom = { from: "96-QD/TW", base: "phiếu thu về", half: "trên 4/5", twoThirds: "từ 9/10" };

  it("are the unit's own where it changed them", () => {
    const record = counted([PARTY_KIND], { custom });
    expect(record).toMatchObject({ regulationName: "Quy định 96-QĐ/TW (đơn vị sửa đổi)" });
    expect(record.changes).toHaveLength(2);
    expect(record.kinds[0]?.people[1]).toMatchObject({ low: 3, band: "none" });
  });

  it("give no verdict while they are nonsense", () => {
    const record = counted([PARTY_KIND], { custom: { ...custom, base: "" } });
    expect(said(record)).toEqual(["F406"]);
    expect(record.kinds[0]).toMatchObject({
      base: null,
      people: [{ band: null }, { low: 3, band: null }, {}],
    });
  });

  it("agree with the sheet that functions read, or the clerk is told", () => {
    const same = grid("TN_QuyDinh", [["Trường", "Giá trị"], ...Object.entries(custom)]);
    expect(said(counted([PARTY_KIND], { custom }, same))).toEqual([]);
    const other = grid(
      "TN_QuyDinh",
      customRows(textsOf(QD96)).map((row) => [...row]),
    );
    expect(said(counted([PARTY_KIND], { custom }, other))).toEqual(["W410"]);
    expect(
      said(
        counted(
          [PARTY_KIND],
          { custom },
          grid("TN_QuyDinh", [
            ["x", "y"],
            ["z", 1],
          ]),
        ),
      ),
    ).toEqual(["W410"]);
    expect(said(counted([PARTY_KIND], {}, other))).toEqual([]);
  });

  it("survive JSON with the whole record", () => {
    const record = counted([PARTY_KIND, COUNCIL_KIND], { custom });
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });
});
