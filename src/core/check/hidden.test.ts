import type { KindTexts } from "../setup/kindTexts";
import type { Cell } from "../sheet/cell";
import type { SheetMetadata } from "../sheet/grid";
import { auto, withLooks } from "../testing/auto";

const ROWS: Cell[][] = [
  ["Phiếu", "Nguyễn Văn A", "Trần Thị B", "Phạm Thị D"],
  [1, "TNC", "TNT", null],
  [2, "TN", "TNC", null],
  [3, "TNC", "TN", null],
];
const TURNED: Cell[][] = [
  ["Họ và tên", 1, 2, 3],
  ["Nguyễn Văn A", "TNC", "TN", "TNC"],
  ["Trần Thị B", "TNT", "TNC", "TN"],
  ["Phạm Thị D", null, null, null],
];
const COUNTS: Cell[][] = [
  ["STT", "Họ và tên", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
  [1, "Nguyễn Văn A", 10, 5, 1],
  [2, "Trần Thị B", 12, 3, 1],
];
const faults = (rows: Cell[][], looks: Partial<SheetMetadata>, kind: Partial<KindTexts> = {}) =>
  auto(withLooks(rows, looks), kind).said.filter((code) => /^F16/.test(code));

describe("what those who sign cannot see", () => {
  it("blocks on a hidden sheet, ballots or counts", () => {
    expect(faults(ROWS, {})).toEqual([]);
    expect(faults(ROWS, { isHidden: true })).toEqual(["F161@B2:D4"]);
    expect(faults(COUNTS, { isHidden: true }, { collected: 16 })).toEqual(["F161@C2:E3"]);
  });

  it("blocks where names are hidden and their marks are not", () => {
    expect(faults(ROWS, { hiddenRows: [0] })).toEqual(["F162@B1"]);
    expect(faults(TURNED, { hiddenColumns: [0] })).toEqual(["F162@A2"]);
    expect(faults(COUNTS, { hiddenColumns: [1] }, { collected: 16 })).toEqual(["F162@B2"]);
  });

  it("leaves hidden rows and columns of marks to W130 and W135", () => {
    expect(faults(ROWS, { hiddenRows: [2], hiddenColumns: [0, 2] })).toEqual([]);
  });

  it("blocks where chosen names do not stand at the marks", () => {
    expect(faults(ROWS, {}, { marks: "B2:C4", people: "B1:C1" })).toEqual([]);
    expect(faults(ROWS, {}, { marks: "B2:C4", people: "C1:D1" })).toEqual(["F163@C1:D1"]);
    expect(faults(TURNED, {}, { marks: "B2:D3", people: "A3:A4" })).toEqual(["F163@A3:A4"]);
  });

  it("takes a list of names that stands apart", () => {
    const apart = ROWS.map((row, at) => [
      ...row,
      null,
      [null, "Nguyễn Văn A", "Trần Thị B", "Lê Văn C"][at] ?? null,
    ]);
    expect(faults(apart, {}, { marks: "B2:D4", people: "F2:F4" })).toEqual([]);
  });
});
