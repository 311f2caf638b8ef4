import { count } from "../count/count";
import type { Cell } from "../sheet/cell";
import { kindOf } from "../setup/kindTexts";
import { EMPTY_SETUP, type CountSetup } from "../setup/setup";
import { codeNow, coversAll, printedCode, proveKinds } from "./kindProof";
import { proveMarks } from "./proof";
import { bookOf, PLACE, proofOf, recognised, ROWS, SETUP, sheetAt, withCell } from "../testing/provenVote";

const GRID = sheetAt(ROWS);
const PROOF = proofOf(SETUP, GRID);
const kind = SETUP.kinds.slice(0, 1);
const withKind = (change: object): CountSetup => ({
  ...SETUP,
  kinds: kind.map((one) => ({ ...one, ...change })),
});

/** Every filled cell of a sheet. */
const filled = (cells: readonly (readonly Cell[])[]) =>
  cells.flatMap((line, row) =>
    line.flatMap((cell, column) => (cell === null || cell === "" ? [] : [[row, column]])),
  );

describe("proveKinds", () => {
  it("covers every cell of the table by what it is, and the figures taken from cells", () => {
    expect(PROOF).toMatchObject({
      sheet: "Phiếu",
      marks: "B5:D8",
      code: expect.stringMatching(/^2(?:-[0-9A-Z]{4}){6}$/) as unknown,
      roles: {
        names: { area: "B3:D4", rows: [{}, {}] },
        numbers: { area: "A5:A8" },
        faults: { area: "E5:E8" },
        previous: { area: "", rows: [] },
      },
      figures: [{ name: "issued", sheet: "Phiếu", address: "B1", cell: "4" }],
    });
    expect(codeNow(PROOF, bookOf(GRID))).toBe(PROOF.code);
    expect([coversAll(PROOF), printedCode(PROOF)]).toEqual([true, PROOF.code]);
  });

  it("gives another code when any of these cells is another", () => {
    const cells = filled(ROWS).filter(([row, column]) => !(row === 0 && column === 0));
    const same = cells.filter(([row = 0, column = 0]) => {
      const changed = withCell(GRID, row, column, "Khác");
      return codeNow(PROOF, bookOf(changed)) === PROOF.code;
    });
    // The word over the numbers and the one over the faults are no part of a vote.
    expect(same).toEqual([
      [3, 0],
      [3, 4],
    ]);
  });

  it.each<[string, CountSetup]>([
    ["ballots issued", withKind({ issued: 5 })],
    ["ballots collected", withKind({ collected: 4 })],
    ["members", withKind({ members: 9 })],
    ["ballots by post", withKind({ mailed: 1 })],
    ["faults typed as numbers", withKind({ faultColumn: "", signed: 1 })],
    ["the regulation", { ...SETUP, regulation: "85/2014/QH13" }],
    ["the kind's own regulation", withKind({ regulation: "85/2014/QH13" })],
    ["the meaning of a sign", { ...SETUP, codes: [{ text: "k", meaning: "low" }] }],
    [
      "who is not voted on",
      withKind({ excluded: [{ position: 3, name: "Lê Văn C", office: "Ủy viên", reason: "", date: "" }] }),
    ],
    ["those present", { ...SETUP, conference: { ...SETUP.conference, present: 4 } }],
    ["the unit", { ...SETUP, conference: { ...SETUP.conference, unit: "Xã Một" } }],
    ["the place", withKind({ place: "party" })],
    ["the base of the vote before", withKind({ previousBase: 4 })],
    ["the cells of the vote before", withKind({ previousLow: "B1:D1" })],
  ])("gives another code with another value for %s", (_, setup) => {
    expect(proofOf(setup, GRID).code).not.toBe(PROOF.code);
  });

  it("gives the same code where the table is moved and its sheet has another name", () => {
    const place = {
      ...PLACE,
      sheet: "Tên khác",
      marks: "G10:I13",
      people: "G8:I9",
      ballots: "F10:F13",
      faultColumn: "J10:J13",
    };
    const setup: CountSetup = {
      ...SETUP,
      kinds: [kindOf({ ...place, issued: 4 })],
      sources: { issued: { sheet: "Tên khác", address: "G6" } },
    };
    expect(proofOf(setup, sheetAt(ROWS, "Tên khác", 5, 5)).code).toBe(PROOF.code);
  });

  it("proves nothing of a sheet that is not there, and of a figure whose cell is not", () => {
    const other = {
      ...SETUP,
      sources: { present: { sheet: "Khác", address: "A1" }, members: { sheet: null, address: null } },
    };
    expect(proofOf(other, GRID).figures).toEqual([]);
    expect(codeNow(PROOF, bookOf())).toBeNull();
    expect(() => proofOf(EMPTY_SETUP, GRID)).toThrow("nothing proven");
    const record = count(SETUP, bookOf(GRID));
    expect(proveKinds(record, SETUP, bookOf())).toEqual([]);
    expect(proveKinds(record, EMPTY_SETUP, bookOf(GRID))).toEqual([]);
    const gone = { ...PROOF, figures: [{ name: "issued", sheet: "Khác", address: "B1", cell: "4" }] };
    expect(codeNow(gone, bookOf(GRID))).not.toBe(PROOF.code);
  });

  it("prints the first version where a proof has no other", () => {
    const old = proveMarks(GRID, "B5:D8");
    expect([coversAll(old), printedCode(old)]).toEqual([false, old.fingerprint]);
  });
});

describe("whichever way round a vote is kept", () => {
  const turned = ROWS.slice(2, 8);
  const columns = turned[0]?.map((_, at) => turned.map((line) => line[at] ?? null)).slice(0, 4) ?? [];
  const list = [
    ["Số phiếu", "Họ và tên", "Chức vụ", "Ý kiến"],
    ...[1, 2, 3].flatMap((ballot) => [
      [ballot, "Nguyễn Văn A", "Chủ tịch", "TNC"],
      [ballot, "Trần Thị B", "Phó Chủ tịch", ballot === 2 ? "TN" : "TNT"],
    ]),
  ];
  const counts = [
    ["STT", "Họ và tên", "Chức vụ", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp", "Hợp lệ", "Không hợp lệ"],
    [1, "Nguyễn Văn A", "Chủ tịch", 30, 10, 7, 47, 0],
    [2, "Trần Thị B", "Phó Chủ tịch", 40, 5, 2, 47, 0],
  ];
  const boxes = [
    ["Số phiếu", "Nguyễn Văn A", null, null, "Trần Thị B", null, null],
    [null, "Cao", "TN", "Thấp", "Cao", "TN", "Thấp"],
    ...[1, 2, 3, 4].map((ballot) => [
      ballot,
      "x",
      null,
      null,
      ballot % 2 ? "x" : null,
      ballot % 2 ? null : "x",
      null,
    ]),
  ];

  it.each<[string, readonly (readonly Cell[])[], number]>([
    ["columns", columns, 1],
    ["a list", list, 4],
    ["counts", counts, 0],
    ["boxes", boxes, 1],
  ])("%s: every cell of the table is covered", (_, cells, others) => {
    const grid = sheetAt(cells);
    const proof = recognised(grid);
    const same = filled(cells).filter(([row = 0, column = 0]) => {
      return codeNow(proof, bookOf(withCell(grid, row, column, "Khác"))) === proof.code;
    });
    expect(same.length).toBeLessThanOrEqual(others);
    expect(codeNow(recognised(sheetAt(cells, "Khác", 3, 2)), bookOf(sheetAt(cells, "Khác", 3, 2)))).toBe(
      proof.code,
    );
  });
});
