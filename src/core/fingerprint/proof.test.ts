import type { Cell } from "../sheet/cell";
import { gridOf, type SheetGrid } from "../sheet/grid";
import { fingerprint } from "./fingerprint";
import { changedRows, proveMarks } from "./proof";

const sheet = (...cells: Cell[][]): SheetGrid => gridOf({ sheet: "Phiếu", row: 3, column: 1, cells });
const VOTE = [
  ["C", "T"],
  ["K", "C"],
  ["T", "T"],
  ["C", "C"],
];
const BEFORE = sheet(...VOTE);
const PROOF = proveMarks(BEFORE, "B4:C9");

const changes = (...cells: Cell[][]) =>
  changedRows(PROOF, sheet(...cells)).map(({ row, how }) => `${String(row)} ${how}`);
const [ONE = [], TWO = [], THREE = [], FOUR = []] = VOTE;

describe("proveMarks", () => {
  it("is what the function FINGERPRINT gives of the range, with a hash per row", () => {
    expect(PROOF).toMatchObject({ sheet: "Phiếu", marks: "B4:C9", fingerprint: fingerprint(VOTE) });
    expect(PROOF.rows).toHaveLength(4);
  });

  it("takes areas of the same rows side by side, others below one another", () => {
    expect(proveMarks(BEFORE, "B4:B7, C4:C7").fingerprint).toBe(PROOF.fingerprint);
    expect(proveMarks(BEFORE, "B4:C5,B6:C7").fingerprint).toBe(PROOF.fingerprint);
    expect(proveMarks(BEFORE, "B4:B7,C4:C5").fingerprint).toBe(fingerprint([ONE, TWO, ["T"], ["C"]]));
  });

  it("of no range is that of nothing", () => {
    expect(proveMarks(BEFORE, "").fingerprint).toBe(fingerprint([]));
  });
});

describe("changedRows", () => {
  it("of the same marks are none, whatever stands for blank", () => {
    expect(changes(...VOTE, [0, ""])).toEqual([]);
    expect(changedRows(proveMarks(sheet(), "B4:C9"), sheet())).toEqual([]);
  });

  it("names each altered row, and no other", () => {
    expect(changes(ONE, ["K", "K"], THREE, ["C", "K"])).toEqual(["5 altered", "7 altered"]);
  });

  it("takes a row put in or taken out for that, not for all rows below it", () => {
    expect(changes(ONE, ["K", "K"], TWO, THREE, FOUR)).toEqual(["5 added"]);
    expect(changes(ONE, THREE, FOUR)).toEqual(["5 removed"]);
    expect(changes(...VOTE, ["K", "K"])).toEqual(["8 added"]);
    expect(changes()).toEqual(["4 removed", "5 removed", "6 removed", "7 removed"]);
  });

  it("names rows of a range that is no longer there by their place", () => {
    expect(changedRows({ ...PROOF, marks: "" }, BEFORE)[0]).toEqual({ row: 1, how: "removed" });
  });
});
