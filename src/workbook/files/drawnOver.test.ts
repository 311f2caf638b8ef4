import { areaAddress } from "../../core/sheet/address";
import { strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { drawnOver } from "./drawnOver";
import { unitFile } from "./unitFile";

const corner = (name: string, column: number, row: number, offset = 0) =>
  `<x:${name}><x:col>${column}</x:col><x:colOff>${offset}</x:colOff><x:row>${row}</x:row><x:rowOff>${offset}</x:rowOff></x:${name}>`;
const shape = (more = "") =>
  `<x:sp><x:cNvPr id="1" name="a"${more}/><a:xfrm><a:ext cx="99999999" cy="99999999"/></a:xfrm></x:sp>`;
const anchor = (kind: string, inner: string) => `<x:${kind}Anchor>${inner}</x:${kind}Anchor>`;
const two = (from: readonly [number, number], to: readonly [number, number, number], more = "") =>
  anchor("twoCell", corner("from", ...from) + corner("to", ...to) + shape(more));
const areasOf = (...anchors: readonly string[]) =>
  drawnOver(`<x:wsDr xmlns:x="x" xmlns:a="a">${anchors.join("")}</x:wsDr>`, "drawing1.xml").map(areaAddress);

describe("what lies over cells", () => {
  it.each([
    ["between two corners", two([2, 8], [3, 9, 0]), ["C9"]],
    ["into the next cells", two([2, 8], [3, 9, 1]), ["C9:D10"]],
    ["without any width", two([2, 8], [2, 8, 0]), ["C9"]],
    ["hidden", two([2, 8], [3, 9, 0], ' hidden="1"'), []],
    [
      "from a corner, with a size",
      anchor("oneCell", `${corner("from", 1, 1)}<x:ext cx="1219200" cy="190500"/>${shape()}`),
      ["B2:D3"],
    ],
    [
      "at a place of the sheet",
      anchor("absolute", `<x:pos x="609600" y="381000"/><x:ext cx="1" cy="1"/>${shape()}`),
      ["B3:C4"],
    ],
    ["where nothing is said, or no number", anchor("absolute", '<x:pos x="a"/><x:sp/>'), ["A1:B2"]],
  ])("%s", (_, own, areas) => {
    expect(areasOf(own)).toEqual(areas);
  });

  it("is each by itself, and from the two thousandth on one area", () => {
    const many = Array.from({ length: 2_100 }, (_, row) => two([0, row], [1, row + 1, 0]));
    const areas = areasOf(...many);
    expect(areas).toHaveLength(2_000);
    expect(areas.slice(-2)).toEqual(["A1999", "A2000:A2100"]);
  });
});

it("a text box over marks of a unit's file is said, and what they hold is counted", async () => {
  const ballots = Array.from({ length: 9 }, (_, row) => [row + 1, "TNC", row % 2 === 0 ? "TN" : "TNT"]);
  const rows = [["Số phiếu", "Nguyễn Văn A", "Trần Thị B"], ...ballots];
  const parts = unzipSync(await writeXlsx({ sheets: [{ name: "Phiếu", rows }] }));
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing";
  const beside = {
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${relation}" Target="../drawings/drawing1.xml"/></Relationships>`,
    "xl/drawings/drawing1.xml": `<x:wsDr xmlns:x="x" xmlns:a="a">${two([1, 2], [3, 3, 0])}${two([7, 2], [9, 3, 0])}</x:wsDr>`,
  };
  const added = Object.entries(beside).map(([path, xml]) => [path, strToU8(xml)] as const);
  const bytes = zipSync({ ...parts, ...Object.fromEntries(added) });
  const { findings, result } = await unitFile(bytes, "Xã Một.xlsx", "96-QD/TW");
  expect(findings.map(({ code, address }) => [code, address])).toEqual([["W672", "B3:C3"]]);
  expect(result?.kinds[0]?.people.map(({ high }) => high)).toEqual([9, 0]);
});
