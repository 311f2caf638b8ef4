import { checkGaps, FALLING, type FallingField } from "./gaps";

const check = (...[summoned, present, issued, collected]: (number | null)[]) =>
  checkGaps(
    {
      summoned: summoned ?? null,
      present: present ?? null,
      issued: issued ?? null,
      collected: collected ?? null,
    },
    (field: FallingField) => ({ sheet: "P", address: field }),
  ).map(({ address, facts }) => ({ address, ...facts }));

describe("figures with an unknown one between them", () => {
  it.each<[(number | null)[], object[]]>([
    [[50, 48, 48, 47], []],
    [
      [null, 40, null, 47],
      [{ address: "collected", field: "collected", size: 47, basis: "present", limit: 40 }],
    ],
    [
      [46, null, null, 47],
      [{ address: "collected", field: "collected", size: 47, basis: "summoned", limit: 46 }],
    ],
    [[46, null, 47, 47], [{ address: "issued", field: "issued", size: 47, basis: "summoned", limit: 46 }]],
    [[null, 47, null, 47], []],
    [[null, null, null, 47], []],
    [[40, 50, 60, 70], []],
    [[40, null, null, null], []],
  ])("%j: %j", (figures, expected) => expect(check(...figures)).toEqual(expected));

  it("fall from the summoned to the collected", () => {
    expect(FALLING).toEqual(["summoned", "present", "issued", "collected"]);
  });
});
