import type { Cell } from "../sheet/cell";
import { auto } from "../testing/auto";
import { sheet } from "../testing/sheet";
import { readSheetSetup } from "./sheetSetup";

const HEAD: Cell[] = ["ID", "Thời gian bắt đầu", "Thời gian hoàn thành", "Email", "Tên"];
const beside = (line: number): Cell[] => [
  line,
  45120.375,
  45120.376,
  `nguoi${String(line)}@example.com`,
  "anonymous",
];

describe("a form of few people", () => {
  it("is read by its columns of marks", () => {
    const grid = sheet(
      [...HEAD, "Phiếu lấy tín nhiệm [Nguyễn Văn A]", "Phiếu lấy tín nhiệm [Trần Thị B]"],
      [...beside(1), "TNT", "TNC"],
      [...beside(2), "TN", "TNC"],
      [...beside(3), "TN", "TN"],
    );
    expect(auto(grid).people).toEqual(["Nguyễn Văn A 0 2 1 0", "Trần Thị B 2 1 0 0"]);
  });
});

describe("lists by names that come again", () => {
  const lines = (head: Cell[]): Cell[][] => [
    head,
    ...["TNC", "TN", "TNC", "TNT", "TN", "TN"].map((sign, at): Cell[] => [
      Math.floor(at / 2) + 1,
      at % 2 === 0 ? "Nguyễn Văn A" : "Trần Thị B",
      sign,
    ]),
  ];

  it("may have any head over the names", () => {
    expect(auto(sheet(...lines(["Phiếu", "Nhân sự", "Ý kiến"]))).people).toEqual([
      "Nguyễn Văn A 2 1 0 0",
      "Trần Thị B 0 2 1 0",
    ]);
  });

  it("may have a mark that slipped out of its column", () => {
    const many = [...lines(["Phiếu", "Họ và tên", "Ý kiến"]), ...lines([]).slice(1), ...lines([]).slice(1)];
    const rows = many.map((row, at): Cell[] => (at === 9 ? [...row.slice(0, 2), null, "TN"] : row));
    expect(auto(sheet(...rows)).ranges).toEqual([expect.stringContaining("C2:C19")]);
  });

  it("are none where the head of the codes says otherwise", () => {
    expect(auto(sheet(...lines(["Dòng", "Nhân sự", "Nội dung"]))).kinds).toEqual([]);
  });
});

describe("what is no vote", () => {
  it.each<[string, Cell[][]]>([
    [
      "meetings",
      [
        ["STT", "Họ và tên", "Buổi 1", "Buổi 2", "Buổi 3", "Buổi 4"],
        [1, "Nguyễn Văn A", "C", "T", "K", "C"],
        [2, "Trần Thị B", "T", "K", "C", "C"],
        [3, "Lê Văn C", "K", "C", "T", "T"],
      ],
    ],
    [
      "a small table of signs",
      [
        ["Mã", "Ý nghĩa"],
        [3, "tín nhiệm cao"],
        [2, "tín nhiệm"],
        [1, "tín nhiệm thấp"],
      ],
    ],
    [
      "opinions without people",
      [
        ["Phiếu", "Ý kiến"],
        [1, "TNC"],
        [2, "TN"],
        [3, "TNC"],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(readSheetSetup(sheet(...rows)).kinds).toEqual([]);
  });
});

describe("beside and among ballots", () => {
  const HEADS: Cell[] = ["STT", "Nguyễn Văn A", "Trần Thị B"];
  const ballots: Cell[][] = [
    [1, "TNC", "TN"],
    [2, "TNT", "TNC"],
    [3, "TN", "TN"],
  ];

  it("codes of ballots and one word for all are no person's", () => {
    const rows = [
      [...HEADS, "Mã", "Đã xem"],
      ...ballots.map((own, at) => [...own, `M70${String(at)}`, "ok"]),
    ];
    expect(auto(sheet(...rows)).said).toEqual(["W106@E2"]);
  });

  it("an empty column under a word is no person's, under a name it is", () => {
    const rows = (head: string) => [[...HEADS, head], ...ballots.map((own) => [...own, null])];
    expect(auto(sheet(...rows("Đối chiếu lần hai"))).people).toHaveLength(2);
    expect(auto(sheet(...rows("Lê Văn C"))).people).toHaveLength(3);
  });

  it("an example is no ballot", () => {
    expect(auto(sheet(HEADS, ["VD", "TNC", "TNC"], ...ballots)).said).toEqual(["F119@B2"]);
  });

  it("sums between the head and the ballots are none", () => {
    const rows: Cell[][] = [HEADS, ["Số phiếu tín nhiệm cao", 1, 1], [null, null, null], ...ballots];
    expect(auto(sheet(...rows)).said).toEqual([]);
  });
});
