import { matchTerms, pointsBetween, type TermPerson } from "./terms";

const person = (name: string, office = ""): TermPerson => {
  return { name, office, high: 1, confidence: 0, low: 0, base: 1 };
};

describe("matchTerms", () => {
  it("pairs by name and post first, then by name; the rest is listed", () => {
    const now = [
      person("Nguyễn Thị Thuý", "Bí thư"),
      person("Trần Văn B", "Ủy viên"),
      person("Trần Văn B", "Chủ tịch"),
      person("Lê Văn C"),
      person(""),
    ];
    const earlier = [
      person("TRẦN VĂN B", "chủ tịch"),
      person("Phạm Thị D"),
      person("Nguyễn Thị Thúy", "Phó Bí thư"),
      person(""),
    ];
    expect(matchTerms(now, earlier)).toEqual({
      pairs: [
        { now: 0, earlier: 2, isSamePost: false },
        { now: 2, earlier: 0, isSamePost: true },
      ],
      onlyNow: [1, 3, 4],
      onlyEarlier: [1, 3],
    });
  });

  it("gives nobody to two people", () => {
    const { pairs, onlyNow } = matchTerms([person("A"), person("A")], [person("A")]);
    expect([pairs.length, onlyNow]).toEqual([1, [1]]);
  });
});

describe("pointsBetween", () => {
  it.each([
    [2, 3, 1, 3, 3333],
    [1, 3, 2, 3, -3333],
    [1, 2, 1, 2, 0],
    [1, 8, 0, 1, 1250],
    [1, 20_000, 0, 1, 1],
    [0, 1, 1, 20_000, -1],
    [0, 1, 1, 20_001, 0],
    [36, 38, 30, 41, 2157],
    [1_000_000_000, 1_000_000_000, 999_999_999, 1_000_000_000, 0],
  ])("%d of %d after %d of %d", (count, base, oldCount, oldBase, points) => {
    expect(pointsBetween({ count, base }, { count: oldCount, base: oldBase })).toBe(points);
  });
});
