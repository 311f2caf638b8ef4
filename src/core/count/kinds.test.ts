import { cellsOf } from "../sheet/grid";
import { nameKey } from "../people/nameKey";
import { COUNCIL_KIND, counted, grid, kindAt, PARTY, PARTY_KIND, said } from "../testing/kinds";
import { EMPTY_CONFERENCE } from "../setup/setup";

describe("several kinds of ballot", () => {
  it("have their own regulation, base and verdicts", () => {
    const record = counted([PARTY_KIND, COUNCIL_KIND]);
    expect(record.kinds).toMatchObject([
      { regulation: "96-QD/TW", base: 4, people: [{}, { low: 3, band: "twoThirds" }, {}] },
      { regulation: "85/2014/QH13", base: 6, people: [{}, { low: 2, band: "none", margin: 2 }] },
    ]);
  });

  it("do not know a regulation that nobody knows", () => {
    expect(said(counted([kindAt("HĐND", "A2:B4", { regulation: "1-QD" })]))).toEqual(["F404"]);
  });

  it("have their own voters, with their own quorum", () => {
    const record = counted([{ ...PARTY_KIND, summoned: 7, present: 4 }]);
    expect(record.kinds[0]).toMatchObject({ quorum: false, quorumProof: { left: 12, sign: "<", right: 14 } });
    expect(said(record)).toEqual(["F401"]);
    expect(said(counted([{ ...PARTY_KIND, summoned: 6, present: 4 }]))).toEqual([]);
    expect(said(counted([{ ...PARTY_KIND, summoned: 6, present: 4, issued: 5 }]))).toEqual(["F203"]);
  });

  it("keep two results of one person side by side once confirmed", () => {
    expect(said(counted([COUNCIL_KIND, PARTY_KIND]))).toEqual(["W415"]);
    const matches = [{ name: nameKey("Nguyễn Văn A"), isSame: true }];
    const record = counted([COUNCIL_KIND, PARTY_KIND], { matches });
    expect(said(record)).toEqual([]);
    expect(record.sameNames).toMatchObject([
      {
        name: "Nguyễn Văn A",
        isSame: true,
        standings: [
          { list: 1, person: 0 },
          { list: 0, person: 1 },
        ],
      },
    ]);
    expect(record.kinds[1]?.people[0]).toMatchObject({ low: 0 });
    expect(record.kinds[0]?.people[1]).toMatchObject({ low: 2 });
  });
});

describe("people who are not voted on", () => {
  const excluded = [
    { position: 2, name: "Trần Thị B", office: "", reason: "retiring", date: "" },
    {
      position: null,
      name: "Đỗ Văn E",
      office: "Chánh Văn phòng",
      reason: "appointedThisYear",
      date: "2023-02-01",
    },
  ] as const;
  const conference = { ...EMPTY_CONFERENCE, date: "2023-08-15" };

  it("have no counts, and the others are numbered without them", () => {
    const record = counted([{ ...PARTY_KIND, excluded }], { conference });
    expect(record.kinds[0]?.people.map(({ position, name, high }) => [position, name, high])).toEqual([
      [1, "Nguyễn Văn A", 3],
      [2, "Lê Văn C", 2],
    ]);
    expect(record.kinds[0]?.excluded).toEqual(excluded);
    expect(record.findings).toContainEqual(
      expect.objectContaining({ code: "W412", sheet: "Cấp ủy", address: "B1" }),
    );
  });

  it("may have an empty column, which is nobody's fault", () => {
    const cells = cellsOf(PARTY[1]).map(([one = null, , three = null], row) => [
      one,
      row === 0 ? "Trần Thị B" : null,
      three,
    ]);
    const record = counted([{ ...PARTY_KIND, excluded }], { conference }, grid("Cấp ủy", cells));
    expect(said(record)).toEqual([]);
    expect(record.kinds[0]).toMatchObject({ collected: 4, voided: { blank: 0 } });
  });

  it("must be somebody of the list to have a column", () => {
    const nobody = [{ ...excluded[0], position: 9 }];
    expect(said(counted([{ ...PARTY_KIND, excluded: nobody }]))).toEqual(["F421"]);
    const other = [{ ...excluded[0], name: "Lê Văn C" }];
    expect(counted([{ ...PARTY_KIND, excluded: other }]).findings).toContainEqual(
      expect.objectContaining({
        code: "F421",
        address: "B1",
        facts: { person: "Lê Văn C", other: "Trần Thị B" },
      }),
    );
  });
});
