import { standsAlone } from "./standsAlone";

const AREA = { row: 0, column: 0, rows: 40, columns: 10 };

describe("standsAlone", () => {
  it.each([
    "=1+1",
    "=B4+$C$40",
    "=sum(A1:J40)*1E5",
    '=IF(AND(ISNUMBER(H15),H15>0),QUOTIENT(20000*E20+H15,2*H15)/100,"")',
    '=IF(A1="Phiếu!B4, [x] ""INDIRECT(""","TRUE",FALSE)',
    "=COUNTIF(A1:A9,TRUE) / 2.5",
    "=SIGN(C4-B4)*QUOTIENT(ABS(C4-B4),2)",
  ])("%s needs nothing else", (formula) => {
    expect(standsAlone(formula, AREA)).toBe(true);
  });

  it.each([
    ["another sheet", "=Phiếu!B4"],
    ["another sheet in quotes", "='Phiếu 1'!B4"],
    ["another file", "=[1]Phiếu!B4"],
    ["a cell that is not taken along", "=A41"],
    ["a range that is not taken along", "=SUM(A1:K5)"],
    ["whole columns", "=SUM(A:B)"],
    ["whole rows", "=SUM(1:3)"],
    ["whole rows, absolute", "=SUM($1:$3)"],
    ["a name of the workbook", "=TongSo*2"],
    ["a table", "=SUM(TN_KetQua[Cao])"],
    ["a function of the add-in", "=TINNHIEM.SHARE(1,2)"],
    ["a text that becomes a reference", '=INDIRECT("Phi"&"ếu!A1")'],
    ["a moved reference", "=OFFSET(A1,100,0)"],
    ["a function with another name in files", '=TEXTJOIN(",",TRUE,A1:A3)'],
    ["a link", '=HYPERLINK("http://a")'],
    ["a spill", "=SUM(A1#)"],
  ])("%s is needed by %s", (_what, formula) => {
    expect(standsAlone(formula, AREA)).toBe(false);
  });

  it("looks at where the area begins", () => {
    const area = { row: 2, column: 1, rows: 2, columns: 2 };
    expect(standsAlone("=B3+C4", area)).toBe(true);
    for (const formula of ["=A3", "=B2", "=D3", "=B5"]) expect(standsAlone(formula, area)).toBe(false);
  });
});
