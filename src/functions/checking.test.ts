import { answerOf, loadFunctions, type Called } from "./testing/associated";

let functions: ReadonlyMap<string, Called>;
beforeAll(async () => {
  functions = await loadFunctions("vi-VN");
});

const call = (name: string, ...args: unknown[]) => answerOf(functions.get(name), args);

/** Code and place of each finding. */
async function check(...args: unknown[]): Promise<unknown> {
  const rows = await call("CHECK", ...args);
  if (!Array.isArray(rows)) return rows;
  return rows.map((row: unknown) => (Array.isArray(row) ? [row[0], row[2]] : row));
}

/** The same without the note on what of a regulation was not compared with its original. */
async function checkFigures(...args: unknown[]): Promise<unknown> {
  const found = await check(...args);
  return Array.isArray(found) ? found.filter((row: unknown) => !String(row).startsWith("N417")) : found;
}

const GOOD = [[46, 1, 19, 2, 25]];

describe("CHECK", () => {
  it("agrees with a vote that holds, with three columns or five", async () => {
    expect(await check(50, 47, 47, 47, GOOD)).toEqual([["Khớp", undefined]]);
    expect(await check(50, 47, 47, 47, [[19, 2, 25]])).toEqual([["Khớp", undefined]]);
  });

  it.each([
    [[46, 47, 47, 47, GOOD], [["F201", "present"]]],
    [[90, 47, 47, 47, GOOD], [["F401", "present"]]],
    [[50, 47, 48, 47, GOOD], [["F203", "issued"]]],
    [[50, 47, 46, 47, GOOD], [["F204", "issued"]]],
    [
      [50, 47, 47, 45, [[0, 0, 46]]],
      [
        ["F235", "counts: hàng 1"],
        ["F208", "counts: hàng 1"],
      ],
    ],
    [[50, 47, 47, 47, [[45, 2, 19, 2, 25]]], [["F236", "counts: hàng 1"]]],
    [[50, 47, 47, 47, [[46, 0, 19, 2, 25]]], [["F237", "counts: hàng 1"]]],
    [[50, 47, 47, 47, [[46, 1, 19, "x", 25]]], [["F708", "counts: hàng 1, cột 4"]]],
    [[50, 47, 47, 47, [[46, 1, null, 2, 25]]], [["F708", "counts: hàng 1, cột 3"]]],
    [[50, 48, 47, 47, [["14 (29,17%)", 2, 25]]], [["W233", "counts: hàng 1, cột 1"]]],
    [[50, 47, 47, 47, [["46/46 (97,87%)", 0, 1]]], [["W238", "counts: hàng 1, cột 1"]]],
    [[null, null, null, null, [["19 (40,43%)", 2, 25]]], [["F206", "collected"]]],
    [[50, 47, 47, 47, GOOD, "85/2014/QH13"], [["F206", "members"]]],
    [[50, 47, 47, 47, GOOD, "85/2014/QH13", 46], [["F209", "members"]]],
    [[50, 47, 47, 47, [["19 (35,85%)", 2, 25]], "85/2014/QH13", 53], []],
    [[50, 47, 47, 47, [["19 (40,43%)", 2, 25]], "85/2014/QH13", 53], [["W233", "counts: hàng 1, cột 1"]]],
  ])("%j", async (args, findings) => expect(await checkFigures(...args)).toEqual(findings));

  it("notes a regulation that nobody compared with its original", async () => {
    expect(await check(50, 47, 47, 47, GOOD, "262-QD/TW")).toEqual([["N417", "regulation"]]);
  });

  it("sees how the table was rounded", async () => {
    const cut = [
      ["38 (71,69%)", 0, 0],
      [0, "14 (26,41%)", 0],
    ];
    expect(await checkFigures(53, 51, 51, 51, cut, "85/2014/QH13", 53)).toEqual([]);
  });

  it("puts faults before warnings", async () => {
    const rows = await check(50, 47, 47, 47, [
      ["46 (97,78%)", 0, 1],
      [40, 5, 6],
    ]);
    expect(rows).toEqual([
      ["F235", "counts: hàng 2"],
      ["W231", "counts: hàng 1, cột 1"],
    ]);
  });
});

describe("QUORUM", () => {
  it.each([
    [60, 40, /^Đủ: 3 × 40 = 120 ≥ 2 × 60 = 120/],
    [60, 39, /^Không đủ: /],
    [0, 0, /^#VALUE! F206/],
    [40, 41, /^#VALUE! F201/],
    [null, 40, /^#VALUE! F701/],
  ])("of %p summoned and %p present", async (summoned, present, answer) => {
    expect(String(await call("QUORUM", [[summoned]], [[present]]))).toMatch(answer);
  });

  it.each(["262-QD/TW", "96/2023/QH15", "85/2014/QH13", "35/2012/QH13"])("is not known of %s", async (id) => {
    expect(String(await call("QUORUM", 60, 1, id))).toMatch(
      /: số người phải có mặt chưa có trong dữ liệu của phần mềm/,
    );
    expect(String(await call("DEADLINES", 45153, id))).toMatch(
      /: thời hạn chưa có trong dữ liệu của phần mềm/,
    );
  });

  it("is not known of a unit's own regulation", async () => {
    const own = [
      ["from", "09-HD/DDTLD"],
      ["base", "phiếu thu về"],
      ["name", "Quy chế của Trường A"],
    ];
    expect(String(await call("QUORUM", 60, 1, own))).toMatch(
      /^Quy chế của Trường A \(đơn vị sửa đổi\): số người phải có mặt chưa có/,
    );
  });

  it("is not stated everywhere", async () => {
    expect(await call("QUORUM", 60, 1, "09-HD/DDTLD")).toEqual([
      ["Hướng dẫn 09-HD/ĐĐTLĐ không nêu số người phải có mặt"],
    ]);
  });
});

describe("DEADLINES", () => {
  it.each([45153, 45153.75, "15/8/2023", "15/08/2023", "2023-08-15"])("takes %p", async (date) => {
    expect(String(await call("DEADLINES", date))).toMatch(/^26\/07\/2023,/);
  });

  it.each([
    ["31/2/2023", "#VALUE! F703"],
    ["8/2023", "#VALUE! F703"],
    [60, "#VALUE! F703"],
    [true, "#VALUE! F703"],
    ["", "#VALUE! F701"],
  ])("refuses %p", async (date, answer) => expect(await call("DEADLINES", date)).toBe(answer));
});
