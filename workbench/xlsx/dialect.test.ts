import { expect, test } from "@jest/globals";
import { fromFile, toFile } from "./dialect";

test.each([
  ["SUM(A1:A2)", "SUM(A1:A2)"],
  ["TINNHIEM.TALLY(A1:B2)", "_xldudf_TINNHIEM_TALLY(A1:B2)"],
  [
    "XLOOKUP(1,A:A,SORT(FILTER(B:B,B:B>0)))",
    "_xlfn.XLOOKUP(1,A:A,_xlfn._xlws.SORT(_xlfn._xlws.FILTER(B:B,B:B>0)))",
  ],
  ['IF(A1="XLOOKUP(",TEXTJOIN(",",TRUE,A1:A3),"")', 'IF(A1="XLOOKUP(",_xlfn.TEXTJOIN(",",TRUE,A1:A3),"")'],
  ["LET(tong,SUM(A1:A3),n,2,tong/n)", "_xlfn.LET(_xlpm.tong,SUM(A1:A3),_xlpm.n,2,_xlpm.tong/_xlpm.n)"],
  ["MAP(A1:A3,LAMBDA(x,x*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2))"],
  ["STDEV.S(A1:A3)+NETWORKDAYS.INTL(A1,A2)", "_xlfn.STDEV.S(A1:A3)+NETWORKDAYS.INTL(A1,A2)"],
  ["Sort+filter", "Sort+filter"],
])("%s is stored as %s, and back", (cell, file) => {
  expect(toFile(`=${cell}`)).toBe(file);
  expect(fromFile(file)).toBe(cell);
});

test("an add-in's function that LibreOffice wrote in small letters is known", () => {
  expect(fromFile("_xldudf_tinnhiem_tally(A1)")).toBe("TINNHIEM.TALLY(A1)");
});

test("text in a formula is nobody's prefix", () => {
  expect(fromFile('"_xlfn.SORT"&_xlfn.CONCAT(A1)')).toBe('"_xlfn.SORT"&CONCAT(A1)');
});
