import { expect, test } from "@jest/globals";
import { simpleBook, sheetXml, wellFormed } from "../../test/xlsx/support";
import { dynamicArrayNumber } from "./metadata";
import { relatedPath } from "./opc";
import { pack, putText, textOf, unpack } from "./zip";
import type { Parts } from "./zip";

const BOOK = "xl/workbook.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

function parts(): Parts {
  return unpack(simpleBook({ A: sheetXml("") }));
}

function withMetadata(text: string): Parts {
  const made = parts();
  dynamicArrayNumber(made, BOOK);
  putText(made, "xl/metadata.xml", `<metadata xmlns="${MAIN}">${text}</metadata>`);
  return made;
}

test("a workbook without metadata gets the part, once", () => {
  const made = parts();
  expect(dynamicArrayNumber(made, BOOK)).toBe(1);
  const text = textOf(made, "xl/metadata.xml");
  expect(dynamicArrayNumber(made, BOOK)).toBe(1);
  expect(textOf(made, "xl/metadata.xml")).toBe(text);
  expect(relatedPath(made, BOOK, "sheetMetadata")).toBe("xl/metadata.xml");
  expect(wellFormed(pack(made))).toContain("xl/metadata.xml");
});

test("metadata of another kind stays, the mark joins it with its own numbers", () => {
  const made = withMetadata(
    '<metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata><cellMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="1" v="1"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata>',
  );
  expect(dynamicArrayNumber(made, BOOK)).toBe(3);
  const text = textOf(made, "xl/metadata.xml") ?? "";
  expect(text).toContain(
    '<metadataTypes count="2"><metadataType name="XLRICHVALUE"/><metadataType name="XLDAPR"',
  );
  expect(text).toMatch(
    /<futureMetadata name="XLRICHVALUE" count="1"><bk\/><\/futureMetadata><futureMetadata name="XLDAPR" count="1">/,
  );
  expect(text).toContain('<bk><rc t="2" v="0"/></bk></cellMetadata><valueMetadata count="1">');
});

test("a block that says 'not dynamic' is not taken for the mark", () => {
  const block = (flag: number): string =>
    `<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="${DYNAMIC}" fDynamic="${flag}"/></ext></extLst></bk>`;
  const types = '<metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes>';
  const cells = '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>';
  const closed = withMetadata(
    `${types}<futureMetadata name="XLDAPR" count="1">${block(0)}</futureMetadata>${cells}`,
  );
  expect(dynamicArrayNumber(closed, BOOK)).toBe(2);
  const open = withMetadata(
    `${types}<futureMetadata name="XLDAPR" count="2">${block(0)}${block(1)}</futureMetadata>${cells}`,
  );
  expect(dynamicArrayNumber(open, BOOK)).toBe(2);
  expect(textOf(open, "xl/metadata.xml")).toContain('<rc t="1" v="1"/>');
});
