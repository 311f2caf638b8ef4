import { ownNames } from "./niceties";

const name = (text: string, formula: string) => ({ name: text, formula });

describe("names of a workbook and its sheets", () => {
  it("count once, also where a sheet lists those of the workbook too", () => {
    const [party, council] = [name("Dang", "=Phiếu!$A$1:$B$2"), name("HDND", "=Phiếu!$D$1:$E$2")];
    const again = name("dang", "=Phiếu!$A$1:$B$2");
    expect(ownNames([party, council, again]).map((own) => own.name.toLowerCase())).toEqual(["dang", "hdnd"]);
    expect(ownNames([party, name("Dang", "=Khác!$A$1")])).toHaveLength(2);
  });

  it.each([
    "Print_Area",
    "Phiếu!Print_Titles",
    "_xlnm._FilterDatabase",
    "_FilterDatabase",
    "Criteria",
    "Extract",
  ])("are not Excel's own %s", (own) => expect(ownNames([name(own, "=Phiếu!$A$1")])).toEqual([]));

  it("may begin as Excel's own do", () =>
    expect(ownNames([name("Extraction", "=Phiếu!$A$1")])).toHaveLength(1));
});
