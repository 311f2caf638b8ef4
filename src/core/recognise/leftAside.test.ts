import type { Cell } from "../sheet/cell";
import { sheet } from "../testing/sheet";
import { leftAside } from "./leftAside";

const COUNTED = sheet(["Phiếu", "Nguyễn Văn A"], [1, "TNC"], [2, "TN"]);
const said = (...rows: Cell[][]) =>
  leftAside([COUNTED, { ...sheet(...rows), sheet: "BTV" }], [COUNTED]).map(
    ({ code, address }) => `${code}@${String(address)}`,
  );
const LINE: Cell[] = ["TNC", "Tín nhiệm", "TNT"];

describe("a sheet that is not counted", () => {
  it("is not passed over where its lines say levels in words", () => {
    const shifted: Cell[][] = [LINE, LINE, [null, ...LINE], [null, null, ...LINE]];
    expect(said(...shifted)).toEqual(["F170@A1:E4"]);
  });

  it("is listed where heads or an explanation name the levels", () => {
    expect(said(LINE, [1, 2, 3])).toEqual(["N155@null"]);
    expect(said(["1", "TN cao"], ["2", "Tín nhiệm"], ["3", "TN thấp"])).toEqual(["N155@null"]);
    expect(said(["Cao", "Thấp"], ["Cao", "Cao"], ["Thấp", "Cao"], ["Cao", "Thấp"])).toEqual(["N155@null"]);
  });
});
