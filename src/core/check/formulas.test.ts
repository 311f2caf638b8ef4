import { count } from "../count/count";
import { EMPTY_SETUP } from "../setup/setup";
import type { Cell } from "../sheet/cell";
import { auto, withLooks } from "../testing/auto";
import { area, NO_LOOKS, sheet } from "../testing/sheet";
import { hasIn } from "../sheet/cellIndex";
import { changesByItself, changingCells } from "./changingCells";

const ROWS: Cell[][] = [
  ["Phiếu", "Nguyễn Văn A", "Trần Thị B", null, "Số phiếu phát ra"],
  [1, "TNC", "TNT", null, 5],
  [2, "TN", "TN", null, null],
  [3, "TNC", "TN", null, null],
];
const cell = (address: string, text: string) => {
  const { row, column } = area(address);
  return { row, column, text };
};
const formulasOf = (formulas: Readonly<Record<string, string>>) =>
  Object.entries(formulas).map(([address, text]) => cell(address, text));

const said = (formulas: Readonly<Record<string, string>>, rows = ROWS) => {
  const names = [{ name: "Moc", area: area("G2") }];
  const sources = { issued: { sheet: "P", address: "E2" } };
  const grid = withLooks(rows, { formulas: formulasOf(formulas), names });
  return auto(grid, {}, { sources }).said.filter((code) => /^.17/.test(code));
};

it.each<[string, boolean]>([
  ["=RAND()", true],
  ["=_xlfn.RANDARRAY(3)", true],
  ['=IF(today()>45000,"TNC","TN")', true],
  ["=[1]Phieu!A1", true],
  ["=importrange(A1)", true],
  ['=WEBSERVICE("https://example.org")', true],
  ['="RAND()"', false],
  ['=_xlfn.FIELDVALUE(A1,"Price")', true],
  ["=_xlfn._xlws.PY(0,1)", true],
  ['=CELL("filename")', true],
  ["=OFFSET(A1,1,1)", false],
  ["=B2", false],
])("%s changes by itself: %s", (formula, isChanging) => expect(changesByItself(formula)).toBe(isChanging));

describe("cells that change by themselves", () => {
  const cells = changingCells(
    [9, 2, 5].map((row) => ({ row, column: 3, text: "=NOW()" })).concat({ row: 4, column: 3, text: "=B2" }),
  );

  it.each([
    ["D3", true],
    ["D4:D5", false],
    ["A1:Z3", true],
    ["D7:D9", false],
    ["D10", true],
    ["D11:D99", false],
    ["A1:C9", false],
  ])("stand in %s: %s", (address, isThere) => expect(hasIn(cells, area(address))).toBe(isThere));
});

describe("formulas in what is counted", () => {
  it.each<[string, Readonly<Record<string, string>>, string[]]>([
    [
      "chance in a mark, a name and a figure",
      { B2: "=RAND()", C1: "=NOW()", E2: "=[1]A!B2" },
      ["F175@B2", "F175@C1", "F175@E2"],
    ],
    ["a mark from a cell of chance", { B2: "=G2", G2: "=RAND()" }, ["F175@B2"]],
    ["a mark through a name", { B2: "=Moc", G2: "=RAND()" }, ["F175@B2"]],
    ["marks from other cells", { B2: "=C2", B3: '=UPPER("tn")' }, ["W176@B2,B3"]],
    ["marks beside each other", { C2: "=B2", B2: "=C2" }, ["W176@B2,C2"]],
    ["cells that move", { E2: "=OFFSET(E1,1,0)", C1: "=INDIRECT(A1)" }, ["W176@C1,E2"]],
    ["plain names and figures", { E2: "=SUM(G2:G9)", C1: "=K1" }, ["N177@C1,E2"]],
    ["nothing that is counted", { G2: "=RAND()", A2: "=NOW()" }, []],
  ])("are said: %s", (_, formulas, codes) =>
    expect(said(formulas).map((code) => code.replace("E2,C1", "C1,E2"))).toEqual(codes),
  );

  it("are faults where a name of the workbook changes by itself", () => {
    const grid = withLooks(ROWS, {
      formulas: formulasOf({ B2: "=IF(hên>0.5,1)", C2: "=Chon(1)", E2: "=khác+1" }),
      changingNames: ["HÊN", "CHON"],
    });
    const sources = { issued: { sheet: "P", address: "E2" } };
    const codes = auto(grid, {}, { sources }).said.filter((code) => /^.17/.test(code));
    expect(codes).toEqual(["F175@B2", "F175@C2", "N177@E2"]);
  });

  it("may show what was calculated before where Excel calculates by hand", () => {
    const saidBy = (formulas: Readonly<Record<string, string>>) => {
      const grid = withLooks(ROWS, { formulas: formulasOf(formulas), isManual: true });
      return auto(grid, {}, { sources: { issued: { sheet: "P", address: "E2" } } }).said;
    };
    const stale = (codes: readonly string[]) => codes.filter((code) => code.startsWith("W183"));
    expect(stale(saidBy({ B2: "=C2", E2: "=SUM(G2:G9)" }))).toEqual(["W183@B2,E2"]);
    expect(stale(saidBy({ G2: "=B2" }))).toEqual([]);
    // A fault of its own is no less one.
    expect(saidBy({ B2: "=RAND()" })).toEqual(expect.arrayContaining(["F175@B2"]));
  });

  it("without a result are a fault of their own, in what is counted alone", () => {
    const rows = ROWS.with(1, [1, { error: "#GETTING_DATA" }, "TNT", null, 5]);
    const unresolved = ["B2", "C1", "E2", "G9"].map((address) => ({ ...area(address) }));
    const sources = { issued: { sheet: "P", address: "E2" } };
    const grid = withLooks(rows, { formulas: [cell("B2", "=X1"), cell("B3", "=X2")], unresolved });
    const codes = auto(grid, {}, { sources }).said.filter((code) => /^(?:F1[38]|.17)/.test(code));
    expect(codes).toEqual(["F186@B2", "F186@C1", "F186@E2", "W176@B3"]);
  });

  it("are plain in a table of counts", () => {
    const counts: Cell[][] = [
      ["Họ và tên", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
      ["Nguyễn Văn A", 3, 2, 0],
      ["Trần Thị B", 5, 0, 0],
    ];
    expect(said({ B2: '=COUNTIF(X1:X5,"C")', B3: "=RAND()" }, counts)).toEqual(["F175@B3", "N177@B2"]);
  });

  it("are followed to other sheets, and where a kind cannot be read", () => {
    const own = auto(withLooks(ROWS, {})).kinds;
    const grid = withLooks(ROWS, { formulas: [cell("B2", "=Q!A1"), cell("B3", "=R!A1")] });
    const other = {
      ...sheet(["TNC"]),
      sheet: "Q",
      metadata: { ...NO_LOOKS, formulas: [cell("A1", "=RAND()")] },
    };
    const sheets = new Map([
      ["P", grid],
      ["Q", other],
    ]);
    const codes = (kinds: typeof own) =>
      count({ ...EMPTY_SETUP, kinds }, sheets).findings.map(
        ({ code, address }) => `${code}@${String(address)}`,
      );
    expect(codes(own)).toEqual(expect.arrayContaining(["F175@B2", "W176@B3"]));
    const [first] = own;
    const unread = first
      ? [
          { ...first, sheet: "R" },
          { ...first, source: null },
        ]
      : [];
    expect(codes(unread).join()).not.toContain("175");
  });
});
