import type { Cell } from "../sheet/cell";
import { auto } from "../testing/auto";
import { area, sheet } from "../testing/sheet";
import { peopleIn } from "./people";

const NAMES: Cell[] = ["Họ và tên", "Nguyễn Văn A", "Trần Thị B", "Lê Văn C"];
const POSTS: Cell[] = ["Chức vụ", "Bí thư", "Chủ tịch UBND", "Phó Chủ tịch"];
const UNITS: Cell[] = ["Đơn vị", "Xã D", "Xã E", "Xã G"];
const BALLOTS: Cell[][] = [1, 2, 3].map((at) => [at, "TNC", "TN", "TNT"]);
const names = (...rows: Cell[][]) => auto(sheet(...rows)).people;
const COUNTED = ["Nguyễn Văn A 3 0 0 0", "Trần Thị B 0 3 0 0", "Lê Văn C 0 0 3 0"];

describe("three lines over ballots", () => {
  it("are names, posts and units in whichever order posts and units stand", () => {
    expect(names(NAMES, POSTS, UNITS, ...BALLOTS)).toEqual(COUNTED);
    expect(names(NAMES, UNITS, POSTS, ...BALLOTS)).toEqual(COUNTED);
    const grid = sheet(NAMES, UNITS, POSTS, ...BALLOTS);
    const people = peopleIn(grid, area("B1:D3"), area("B4:D6"), 1);
    expect(people?.map(({ office }) => office)).toEqual(["Bí thư", "Chủ tịch UBND", "Phó Chủ tịch"]);
  });

  it("are no place for people where the first does not name them", () => {
    const grid = sheet(UNITS, POSTS, UNITS, ...BALLOTS);
    expect(peopleIn(grid, area("B1:D3"), area("B4:D6"), 1)).toBeNull();
  });
});

describe("given names in a column of their own", () => {
  const LINES: Cell[][] = [
    [1, "Nguyễn Văn", "An", "Bí thư", "C", "T", "K"],
    [2, "Trần Thị", "Bình", "Ủy viên", "C", "T", "T"],
    [3, "Lê", "Cường", "Thư ký", "K", "T", "C"],
  ];
  const FULL = ["Nguyễn Văn An 1 1 1 0", "Trần Thị Bình 1 2 0 0", "Lê Cường 1 1 1 0"];
  const withoutPosts = (row: Cell[]) => row.filter((_, at) => at !== 3);

  it.each([
    ["Họ và tên", null],
    ["Họ đệm", "Tên"],
    ["Họ", "Tên"],
  ])("are joined under “%s” and “%s”", (first, second) => {
    const head: Cell[] = ["STT", first, second, "Chức vụ", "P1", "P2", "P3"];
    expect(names(head, ...LINES)).toEqual(FULL);
    expect(names(withoutPosts(head), ...LINES.map(withoutPosts))).toEqual(FULL);
  });

  it("are told from places, which have a head of their own", () => {
    const head: Cell[] = ["STT", "Họ và tên", "Đơn vị", "P1", "P2", "P3"];
    const lines = LINES.map((row, at) => withoutPosts(row).with(1, NAMES[at + 1] ?? null));
    expect(names(head, ...lines).map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual(
      NAMES.slice(1),
    );
  });
});
