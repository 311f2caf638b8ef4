import { expect, test } from "@jest/globals";
import { rels, simpleBook, sheetXml } from "../../test/xlsx/support";
import {
  addRelationship,
  freePath,
  reachable,
  relationships,
  relsPath,
  removePart,
  resolveTarget,
  setContentType,
} from "./opc";
import { putText, textOf, unpack } from "./zip";

test.each([
  ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/workbook.xml", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/workbook.xml", "../customXml/item1.xml", "customXml/item1.xml"],
  ["", "./xl/workbook.xml", "xl/workbook.xml"],
])("from %s the target %s is %s", (source, target, path) => {
  expect(resolveTarget(source, target)).toBe(path);
});

test("the relationships of the package and of a part", () => {
  expect([relsPath(""), relsPath("xl/workbook.xml"), relsPath("a.xml")]).toEqual([
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
    "_rels/a.xml.rels",
  ]);
});

test("a new relationship takes a free id; external ones keep their text", () => {
  const parts = unpack(simpleBook({ A: sheetXml("") }));
  putText(
    parts,
    "xl/_rels/workbook.xml.rels",
    rels([["rId3", "worksheet", "worksheets/sheet1.xml"]]).replace(
      "/></",
      '/><Relationship Id="x" Type="t/hyperlink" Target="http://a/b" TargetMode="External"/></',
    ),
  );
  expect(addRelationship(parts, "xl/workbook.xml", "t/new", "xl/new.xml")).toBe("rId4");
  expect(
    relationships(parts, "xl/workbook.xml").map((entry) => [entry.id, entry.target, entry.external]),
  ).toEqual([
    ["rId3", "xl/worksheets/sheet1.xml", false],
    ["x", "http://a/b", true],
    ["rId4", "xl/new.xml", false],
  ]);
});

test("a part goes with its relationships and its type", () => {
  const parts = unpack(simpleBook({ A: sheetXml("") }));
  putText(parts, "xl/worksheets/_rels/sheet1.xml.rels", rels([]));
  removePart(parts, "xl/worksheets/sheet1.xml");
  expect([...parts.keys()].filter((path) => path.includes("sheet1"))).toEqual([]);
  expect(textOf(parts, "[Content_Types].xml")).not.toContain("sheet1");
});

test("a type is stated once per part, whatever the case of its name", () => {
  const parts = unpack(simpleBook({ A: sheetXml("") }));
  setContentType(parts, "xl/Styles.xml", "text/other");
  expect(textOf(parts, "[Content_Types].xml")?.match(/styles\.xml/gi)).toEqual(["Styles.xml"]);
});

test("free paths and reachable parts", () => {
  const parts = unpack(simpleBook({ A: sheetXml(""), B: sheetXml("") }));
  expect(freePath(parts, "xl/worksheets/Sheet#.xml")).toBe("xl/worksheets/Sheet3.xml");
  putText(parts, "xl/orphan.xml", "<a/>");
  expect([...reachable(parts)].sort()).toEqual([
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
  ]);
});
