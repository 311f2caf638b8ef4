import type { Cell } from "../sheet/cell";
import { jobSetup } from "../recognise/jobSetup";
import { count } from "../count/count";
import { kindOf, kindTexts, type KindTexts } from "../setup/kindTexts";
import type { CountSetup } from "../setup/setup";
import { gridOf, type SheetGrid } from "../sheet/grid";
import { claimOf } from "./claim";
import { freshSetup } from "./fresh";
import { retaken } from "./retaken";

const VOTE: Cell[][] = [
  ["Phiếu", "Nguyễn Văn A", "Trần Thị B", "Lỗi của phiếu"],
  [1, "TNC", "TNT", null],
  [2, "TN", "TN", null],
  [3, "TNC", "TN", "Gạch tên"],
  [4, "TNC", "TNT", null],
];
const sheet = (name: string, cells: Cell[][]): SheetGrid => gridOf({ sheet: name, row: 0, column: 0, cells });
const PHIEU = sheet("Phiếu", VOTE);
const DIGITS = sheet(
  "Số",
  VOTE.map((row) =>
    row
      .map((cell) => (typeof cell === "string" ? ({ TNC: 1, TN: 2, TNT: 3 }[cell] ?? cell) : cell))
      .slice(0, 3),
  ),
);

function claimed(change: (fresh: CountSetup) => CountSetup, ...grids: SheetGrid[]) {
  const all = grids.length > 0 ? grids : [PHIEU];
  const now = freshSetup(jobSetup({}, []), all, () => false);
  const sheets = new Map([...all, DIGITS].map((grid) => [grid.sheet, grid]));
  return claimOf(change(now), now, sheets).map(
    ({ facts: { field, saved, now: is } }) => `${field}: ${saved} / ${is}`,
  );
}
const withKind = (texts: Partial<KindTexts>) => (setup: CountSetup) => ({
  ...setup,
  kinds: setup.kinds.map((kind) => kindOf({ ...kindTexts(kind), ...texts })),
});

describe("a saved state beside what is recognised now", () => {
  it("says nothing where it is what would be recognised", () => {
    expect(claimed((fresh) => fresh)).toEqual([]);
    expect(claimed((fresh) => fresh, DIGITS)).toEqual([]);
    expect(claimed((fresh) => ({ ...fresh, clerk: "Nguyễn Văn A" }))).toEqual([]);
    // Names of the head and signs that are recognised are the same, chosen or not.
    expect(claimed(withKind({ people: "B1:C1", layout: "codes TNC/TN/TNT" }))).toEqual([]);
    expect(claimed(withKind({ people: "", layout: "" }))).toEqual([]);
  });

  it.each<[string, Partial<KindTexts>, readonly string[]]>([
    ["another sheet", { sheet: "Ẩn" }, ["claimSheet: Ẩn!B2:C5 / none", "claimSheet: none / Phiếu!B2:C5"]],
    ["other cells", { marks: "B2:C3" }, ["claimRange: B2:C3 / B2:C5"]],
    ["no cells", { marks: "" }, ["claimSheet: Phiếu! / none", "claimSheet: none / Phiếu!B2:C5"]],
    ["another layout", { layout: "turned" }, ["claimLayout: columns / rows"]],
    ["names exchanged", { people: "C1:D1" }, ["claimNames: C1:D1 / B1:C1"]],
    [
      "names that cannot be read",
      { people: "B1:B9" },
      ["claimNames: B1:B9 / B1:C1", "claimSigns: none / codes TNC/TN/TNT"],
    ],
    ["the signs turned round", { layout: "codes C/T/K" }, ["claimSigns: codes C/T/K / codes TNC/TN/TNT"]],
    ["no column of faults", { faultColumn: "" }, ["claimFaults: none / D2:D5"]],
    ["another number issued", { issued: 40 }, ["issued: 40 / none"]],
    ["papers by mail", { mailed: 2, late: 1 }, ["late: 1 / none", "posted: 2 / none"]],
    ["a regulation of its own", { regulation: "85/2014/QH13" }, ["claimRegulation: 85/2014/QH13 / none"]],
    ["a second typing", { second: "Lần 2", secondMarks: "B2:C5" }, ["claimSecond: Lần 2!B2:C5 / none"]],
    [
      "a vote before",
      { previousLow: "B9:C9", previousBase: 4 },
      ["claimPrevious: B9:C9 / none", "claimPrevious: 4 / none"],
    ],
    [
      "somebody not voted on",
      {
        excluded: [
          { position: 2, name: "Trần Thị B", office: "", reason: "retiring", date: "" },
          { position: null, name: "Lê Văn C", office: "", reason: "retiring", date: "" },
        ],
      },
      ["claimExcluded: Trần Thị B (2, retiring); Lê Văn C (–, retiring) / none"],
    ],
  ])("says %s", (_, texts, said) => {
    expect(claimed(withKind(texts))).toEqual(said);
  });

  it("says digits that somebody gave a meaning, which no cell gives", () => {
    expect(claimed(withKind({ layout: "codes 3/2/1" }), DIGITS)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^claim(Signs|Sheet)/)]),
    );
  });

  it.each<[string, Partial<CountSetup>, readonly string[]]>([
    ["another regulation", { regulation: "09-HD/DDTLD" }, ["claimRegulation: 09-HD/DDTLD / 96-QD/TW"]],
    ["a unit's own", { custom: { from: "96-QD/TW" } }, ['claimRegulation: {"from":"96-QD/TW"} / none']],
    [
      "how it is carried out",
      { implementing: { title: "KH 1", clauses: { half: "1", twoThirds: "2" } } },
      ["claimRegulation: KH 1; 1; 2 / none"],
    ],
    ["a sign of its own", { codes: [{ text: "Đ", meaning: "high" }] }, ["claimCode: Đ = high / none"]],
    [
      "limits",
      { limits: { invalidBallots: 900, invalidPercent: 5, identicalPercent: 98, identicalBallots: 10 } },
      ["claimLimit: limit-invalidBallots = 900 / limit-invalidBallots = 3"],
    ],
  ])("says %s", (_, fields, said) => {
    expect(claimed((fresh) => ({ ...fresh, ...fields }))).toEqual(said);
  });

  it("says a figure of the conference", () => {
    const said = claimed((fresh) => ({ ...fresh, conference: { ...fresh.conference, present: 9 } }));
    expect(said).toEqual(["present: 9 / none"]);
  });

  it("says explanations that hide a warning, and no others", () => {
    const alike = sheet("Phiếu", [
      VOTE[0] ?? [],
      ...Array.from({ length: 12 }, (_, at): Cell[] => [at + 1, "TNC", "TNC", null]),
    ]);
    const accept = (fresh: CountSetup): CountSetup => {
      const record = count(fresh, new Map([["Phiếu", alike]]));
      const rest = { person: "", by: "A", at: "2023-12-13T10:05", data: record.data };
      const accepted = [
        { code: "W602", reason: "Đã xem", ...rest },
        { code: "W601", reason: "Đã xem", ...rest },
      ] as const;
      return { ...fresh, accepted };
    };
    expect(claimed(accept, alike)).toEqual(["claimAccepted: W602, Đã xem / none"]);
  });

  it("compares a table of counts by its cells alone", () => {
    const counts = sheet("Kết quả", [
      ["STT", "Họ và tên", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
      [1, "Nguyễn Văn A", 10, 5, 1],
      [2, "Trần Thị B", 12, 3, 1],
    ]);
    expect(claimed((fresh) => fresh, counts)).toEqual([]);
  });

  it("takes of two typings of a vote the one that the state names", () => {
    const [first, second] = [sheet("Lần 1", VOTE), sheet("Lần 2", VOTE)];
    const saved = jobSetup({}, [second]);
    const names = (state: CountSetup) =>
      freshSetup(state, [first, second], () => false).kinds.map((kind) => kind.sheet);
    expect(names(saved)).toEqual(["Lần 2"]);
    expect(names({ ...saved, kinds: saved.kinds.map((kind) => ({ ...kind, second: "Lần 1" })) })).toEqual([
      "Lần 2",
    ]);
    expect(names(jobSetup({}, []))).toEqual(["Lần 1", "Lần 2"]);
  });
});

describe("retaken", () => {
  it("takes what is recognised, and keeps the words of the conference", () => {
    const fresh = jobSetup({}, [PHIEU]);
    const saved = { ...withKind({ marks: "B2:B3" })(fresh), regulation: "09-HD/DDTLD", clerk: "A" };
    const worded = { ...saved, conference: { ...saved.conference, unit: "Đơn vị A", present: 3 } };
    expect(retaken(worded, fresh)).toEqual({
      ...fresh,
      clerk: "A",
      conference: { ...fresh.conference, unit: "Đơn vị A" },
    });
  });
});
