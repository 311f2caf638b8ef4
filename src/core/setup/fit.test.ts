import { count } from "../count/count";
import { auto } from "../testing/auto";
import { parseArea } from "../sheet/address";
import { sheet } from "../testing/sheet";
import { fitArea, fitPlace, fitSetup } from "./fit";
import { kindOf } from "./kindTexts";
import { EMPTY_SETUP } from "./setup";
import { sourceTexts } from "./sourceText";

const GRID = sheet(
  ["Phiếu", "Nguyễn Văn A", "Trần Thị B"],
  [1, "TNC", "TNT"],
  [2, "TN", "TN"],
  [3, "TNC", "TN"],
);
const WHOLE = "A1:XFD1048576";

const fitted = (texts: Parameters<typeof kindOf>[0]) =>
  sourceTexts(fitPlace(kindOf({ sheet: GRID.sheet, ...texts }), GRID).source);

describe("areas of a saved state", () => {
  it.each([
    [WHOLE, "A1:C4"],
    ["B2:XFD1048576", "B2:C4"],
    ["Z1000:XFD1048576", "Z1000"],
    ["B2:C4", "B2:C4"],
    ["B2:E100", "B2:E100"],
  ])("end with the sheet: %s is %s", (address, used) => {
    const area = parseArea(address);
    expect(area && fitArea(area, GRID)).toEqual(parseArea(used));
  });

  it("end with the sheet for names, numbers and notes, too", () => {
    const texts = { marks: WHOLE, people: "B1:XFD1", ballots: "A2:XFD1048576", faultColumn: WHOLE };
    expect(fitted(texts)).toMatchObject({
      marks: "A1:C4",
      people: "B1:XFD1",
      ballots: "A2:C4",
      faultColumn: "A1:C4",
    });
    expect(fitted({ marks: WHOLE, layout: "counts" })).toMatchObject({ marks: "A1:C4", people: "" });
  });

  it("are left alone where nothing is named or no sheet is there", () => {
    const kind = kindOf({ sheet: "?", marks: WHOLE, second: "?", secondMarks: WHOLE });
    expect(fitPlace(kind, undefined)).toBe(kind);
    expect(fitPlace(kindOf({}), GRID)).toEqual(kindOf({}));
    expect(fitSetup({ ...EMPTY_SETUP, kinds: [kind] }, new Map()).kinds).toEqual([kind]);
  });

  it("cost nothing when they are the whole sheet, also for a second typing", () => {
    const kind = kindOf({ sheet: GRID.sheet, marks: WHOLE, second: GRID.sheet, secondMarks: WHOLE });
    const setup = { ...EMPTY_SETUP, kinds: [kind] };
    const sheets = new Map([[GRID.sheet, GRID]]);
    expect(fitSetup(setup, sheets).kinds[0]?.secondMarks).toBe("A1:C4");
    expect(count(setup, sheets).findings.some(({ severity }) => severity === "F")).toBe(true);
    expect(auto(GRID, { marks: "B2:C4" }).said).toEqual([]);
  });
});
