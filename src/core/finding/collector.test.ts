import { FindingCollector } from "./collector";

function collect(cells: number): FindingCollector {
  const found = new FindingCollector("P");
  for (let row = 1; row <= cells; row++) {
    found.add("N141", `B${String(row)}`, () => ({ person: "Nguyễn Văn A", ballot: row }));
  }
  return found;
}

describe("FindingCollector", () => {
  it("finds nothing where nothing was added", () => {
    expect(new FindingCollector("P").list()).toEqual([]);
  });

  it("lists 200 of one code one by one", () => {
    const list = collect(200).list();
    expect(list).toHaveLength(200);
    expect(list.at(-1)).toMatchObject({ sheet: "P", address: "B200", cells: 1, facts: { ballot: 200 } });
  });

  it("says 201 of one code once, with the number of cells", () => {
    const list = collect(201).list();
    expect(list).toHaveLength(1);
    expect(list[0]).toMatchObject({ code: "N141", cells: 201 });
    expect(list[0]?.address?.split(",")).toHaveLength(200);
  });

  it("keeps codes apart, in the order in which they came", () => {
    const found = collect(1);
    found.add("F131", "C1", () => ({ person: "Trần Thị B", ballot: 1, text: "?" }));
    expect(found.list().map(({ code, address }) => [code, address])).toEqual([
      ["N141", "B1"],
      ["F131", "C1"],
    ]);
  });
});
