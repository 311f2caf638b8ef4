import { kindOf, type KindTexts } from "../setup/kindTexts";
import { grid } from "../testing/kinds";
import { differentKind } from "./ofKind";
import { CLAIM_PARTS } from "./part";

const [sheet, GRID] = grid("P", [
  ["Phiếu", "Nguyễn Văn A", "Trần Thị B", "Lê Văn C"],
  [1, "TNC", "TNT", "TN"],
  [2, "TN", "TN", "TNC"],
]);
const said = (saved: Partial<KindTexts>, now: Partial<KindTexts>) =>
  differentKind(kindOf({ sheet, marks: "B2:C3", ...saved }), kindOf({ sheet, marks: "B2:C3", ...now }), GRID);

describe("differentKind", () => {
  it("says where names stand that nobody chose", () => {
    expect(said({}, { people: "C1:D1" })).toEqual([
      { field: "claimNames", saved: "claimHead", now: "C1:D1", sheet: "P" },
    ]);
  });

  it("compares the cells themselves where nothing can be read of them", () => {
    expect(said({ people: "B1:B9" }, { people: "B1:B9" })).toEqual([]);
    expect(said({ people: "B1:B9" }, { people: "B1:B8" }).map(({ field }) => field)).toEqual(["claimNames"]);
    expect(said({}, { people: "B1:B8" }).map(({ field }) => field)).toEqual(["claimNames", "claimSigns"]);
  });

  it("says that no cells are named", () => {
    const fields = said({ marks: "" }, {}).map(({ field }) => field);
    expect(fields).toEqual(["claimRange", "claimLayout"]);
  });

  it("knows every part by a name of its own", () => {
    expect(new Set(CLAIM_PARTS).size).toBe(CLAIM_PARTS.length);
  });
});
