import { readSheetSetup } from "./sheetSetup";
import { sourceTexts } from "../setup/sourceText";
import type { Cell } from "../sheet/cell";
import { sheet } from "../testing/sheet";
import { findKinds, findSource } from "./findKinds";

const LIST: Cell[][] = [
  ["Phiếu", "Họ và tên", "Mức"],
  [1, "Nguyễn Văn A", "TNC"],
  [1, "Trần Thị B", "TN"],
  [2, "Nguyễn Văn A", "TNC"],
  [2, "Trần Thị B", "TN"],
];
const ROWS: Cell[][] = [
  ["Nguyễn Văn A", "Trần Thị B"],
  ["TNC", "TN"],
  ["TN", "TNC"],
];

describe("findSource", () => {
  it("finds ballots the way the clerk keeps them", () => {
    expect(sourceTexts(findSource(sheet(...LIST), "list"))).toMatchObject({
      layout: "list",
      marks: "C2:C5",
      people: "B2:B5",
    });
    expect(sourceTexts(findSource(sheet(...ROWS), "rows"))).toMatchObject({
      layout: "",
      marks: "A2:B3",
      people: "A1:B1",
    });
    expect(sourceTexts(findSource(sheet(...ROWS.slice(1)), "columns"))).toMatchObject({
      layout: "turned",
      marks: "A1:B2",
      people: "",
    });
  });

  it("finds nothing where nothing is", () => {
    const empty = sheet(["a", "b"]);
    expect([findSource(empty, "list"), findSource(empty, "columns"), findSource(empty, "rows")]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

it("finds digits under a small table that explains them", () => {
  const legend = sheet(
    [3, "Cao"],
    [2, "Tín nhiệm"],
    [1, "Thấp"],
    [null],
    ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"],
    [3, 2, 1],
    [3, 1, 2],
    [2, 3, 3],
  );
  expect(readSheetSetup(legend).names).toEqual(["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"]);
});

it("finds the kinds of a whole sheet unless told where", () => {
  expect(findKinds(sheet(...ROWS)).map(({ names }) => names)).toEqual([["Nguyễn Văn A", "Trần Thị B"]]);
});
