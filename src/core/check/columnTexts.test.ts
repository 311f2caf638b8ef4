import type { Cell } from "../sheet/cell";
import { areIdentities, isGivenName, isTypedPerson } from "./columnTexts";

it("knows heads that are somebody's as they are typed", () => {
  const heads: Cell[] = ["Tín Minh Sơn", "Đ/c TÍN ĐỨC THẤP", "Lần nhập", "Người nhập", "Hà", 3, null];
  expect(heads.map(isTypedPerson)).toEqual([true, true, false, false, false, false, false]);
});

it("knows codes of ballots and first names", () => {
  expect(areIdentities(["P1", "P2"])).toBe(true);
  expect(areIdentities(["P1", "P1"])).toBe(false);
  expect(["Hà", "hà", "TN", 1].map(isGivenName)).toEqual([true, false, false, false]);
});
