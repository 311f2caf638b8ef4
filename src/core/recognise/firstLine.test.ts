import type { Cell } from "../sheet/cell";
import { auto } from "../testing/auto";
import { sheet } from "../testing/sheet";

const PEOPLE = ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"] as const;
const LEVELS = ["Cao", "Tín nhiệm", "Thấp"] as const;

it.each<[readonly string[]]>([[["C", "T", "K"]], [["TNC", "TN", "TNT"]], [LEVELS]])(
  "a first ballot that says each level once, as a head of boxes would, is counted: %j",
  (signs) => {
    const [high, confidence, low] = signs as [string, string, string];
    const more: Cell[][] = [
      [high, high, low],
      [confidence, high, high],
      [low, high, high],
    ];
    const own = auto(sheet(["PHIẾU TÍN NHIỆM"], [...PEOPLE], [...signs], ...more, ...more));
    expect([own.said, own.collected]).toEqual([[], [7]]);
    expect(own.people[0]).toBe("Nguyễn Văn A 3 2 2 0");
  },
);

it("a head of levels over digits is no ballot, and what the digits mean is asked", () => {
  const head = [...PEOPLE, ...PEOPLE.map((name) => `${name} hai`)];
  const ballots: Cell[][] = [
    [1, 3, 1, 1, 1, 1],
    [1, 2, 2, 1, 1, 1],
    [1, 2, 1, 1, 1, 1],
  ];
  const own = auto(sheet(["PHIẾU TÍN NHIỆM"], head, [], [...LEVELS, ...LEVELS], ...ballots));
  expect(own.collected).toEqual([3]);
  expect(own.said).toContain("F154@A5:F7");
});
