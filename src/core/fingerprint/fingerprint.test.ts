import { createHash } from "node:crypto";
import type { Grid } from "../sheet/cell";
import { canonicalRows } from "./canonical";
import { fingerprint, rowHashes } from "./fingerprint";

const MARKS: Grid = [
  ["TNC", "TN"],
  ["", ""],
  ["TNT", null],
];

const byNode = (text: string) => createHash("sha256").update(text).digest("hex").toUpperCase();

describe("fingerprint", () => {
  it("is SHA-256 of the canonical JSON, in groups of four", () => {
    const whole = byNode('[["TNC","TN"],[],["TNT"]]');
    expect(fingerprint(MARKS)).toBe((whole.match(/.{4}/g) ?? []).join("-"));
    expect(fingerprint(MARKS)).toMatch(/^(?:[0-9A-F]{4}-){15}[0-9A-F]{4}$/);
  });

  it("of Vietnamese text is of its UTF-8", () => {
    expect(fingerprint([["Cao"], ["Tín nhiệm"]]).replace(/-/g, "")).toBe(byNode('[["Cao"],["Tín nhiệm"]]'));
  });

  it.each<[string, Grid]>([
    [
      'blanks given as null, 0, "" or spaces',
      [
        ["TNC", "TN"],
        [0, "  "],
        ["TNT", "0"],
      ],
    ],
    ["blank rows and columns behind", [...MARKS.map((row) => [...row, null, 0]), ["", null], [0]]],
    ["decomposed letters", [["TNC", "TN"], [], ["TNT".normalize("NFD")]]],
  ])("does not change with %s", (_, grid) => expect(fingerprint(grid)).toBe(fingerprint(MARKS)));

  it.each<[string, Grid]>([
    ["a mark", [["TNC", "TNC"], [], ["TNT"]]],
    ["the order of the ballots", [["TNT"], [], ["TNC", "TN"]]],
    ["a blank row between", [["TNC", "TN"], ["TNT"]]],
    ["a mark one column on", [["TNC", "TN"], [], ["", "TNT"]]],
    ["letters of another case", [["tnc", "TN"], [], ["TNT"]]],
  ])("changes with %s", (_, grid) => expect(fingerprint(grid)).not.toBe(fingerprint(MARKS)));

  it("takes number and text, error and its text, as the same content", () => {
    expect(canonicalRows([[1, "1", { error: "#N/A" }, "#N/A", true, false, -0, 2.5]])).toEqual([
      ["1", "1", "#N/A", "#N/A", "TRUE", "FALSE", "", "2.5"],
    ]);
  });

  it("of nothing is one and the same", () => {
    expect(fingerprint([[null, ""], [0]])).toBe(fingerprint([]));
    expect(fingerprint([]).replace(/-/g, "")).toBe(byNode("[]"));
  });
});

describe("rowHashes", () => {
  it("names the row that changed, and only that", () => {
    const before = rowHashes(MARKS);
    const after = rowHashes([["TNC", "TN"], [], ["TN", null]]);
    expect(before.map((hash, row) => hash === after[row])).toEqual([true, true, false]);
    expect(before[0]).toBe(
      byNode('["TNC","TN"]')
        .slice(0, 12)
        .replace(/(.{4})(.{4})(.{4})/, "$1-$2-$3"),
    );
  });
});
