import { finding, isBlocked } from "./finding";

describe("finding", () => {
  it.each([
    [finding("F101", {}), "F"],
    [finding("W111", { rows: 2 }), "W"],
    [finding("N112", { ballots: 1 }), "N"],
  ])("$code is as severe as its letter", (made, severity) => expect(made.severity).toBe(severity));

  it("stands nowhere and for one cell unless told", () => {
    expect(finding("F101", {})).toMatchObject({ sheet: null, address: null, cells: 1 });
  });

  it("keeps where it stands and for how many cells", () => {
    const where = { sheet: "P", address: "B2,B3", cells: 2 };
    expect(finding("W106", { header: "Ghi chú" }, where)).toMatchObject(where);
  });
});

describe("isBlocked", () => {
  it("is so by any F, never by warnings and notes", () => {
    const explained = [finding("W111", { rows: 2 }), finding("N112", { ballots: 1 })];
    expect(isBlocked([])).toBe(false);
    expect(isBlocked(explained)).toBe(false);
    expect(isBlocked([...explained, finding("F101", {})])).toBe(true);
  });
});
