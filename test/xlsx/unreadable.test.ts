import { expect, test } from "@jest/globals";
import { strToU8 } from "fflate";
import { openXlsx, saveXlsx, UnreadableFile } from "../../workbench/xlsx";
import { emptyState } from "./state";
import { filesOf, rels, sheetXml, simpleBook, zipOf } from "./support";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string): number[] => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
const book = simpleBook({ A: sheetXml("") });
const files = filesOf(book);

const CASES: readonly (readonly [string, Uint8Array, string])[] = [
  ["an empty file", new Uint8Array(), "not-xlsx"],
  ["a text", strToU8("Họ tên;Phiếu\n"), "not-xlsx"],
  ["an old .xls", new Uint8Array([...OLE, ...wide("Workbook")]), "old-format"],
  ["a protected .xlsx", new Uint8Array([...OLE, 1, ...wide("EncryptedPackage")]), "encrypted"],
  [
    "a zip of something else",
    zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
    "not-xlsx",
  ],
  [
    "a .docx",
    zipOf({
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels": rels([["a", "officeDocument", "w/d.xml"]]),
      "w/d.xml": "<document/>",
    }),
    "not-xlsx",
  ],
  ["a file cut off", book.slice(0, book.length - 40), "damaged"],
  ["a flipped byte in a part", book.map((byte, index) => (index === 60 ? byte ^ 0xff : byte)), "damaged"],
  ["a broken workbook part", zipOf({ ...files, "xl/workbook.xml": "<workbook><sheets>" }), "damaged"],
  [
    "a broken sheet",
    zipOf({ ...files, "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row" }),
    "damaged",
  ],
  ["broken relationships", zipOf({ ...files, "_rels/.rels": "<Relationships" }), "damaged"],
  ["a workbook without sheets", simpleBook({}), "damaged"],
];

test.each(CASES)("%s is refused with a code", async (_name, bytes, code) => {
  const error: unknown = await openXlsx(bytes).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnreadableFile);
  expect(error).toMatchObject({ code });
});

test("saving into such a file is refused in the same way", async () => {
  await expect(saveXlsx(strToU8("x"), emptyState())).rejects.toMatchObject({
    name: "UnreadableFile",
    code: "not-xlsx",
  });
});

test("a strange part that the grid does not show keeps no workbook shut", async () => {
  const drawing = { "xl/drawings/drawing1.xml": "<not", "xl/worksheets/_rels/sheet1.xml.rels": "<nor this" };
  expect((await openXlsx(zipOf({ ...files, ...drawing }))).snapshot.sheetOrder).toEqual(["file-0"]);
});

test("a zip with backslashes in its names is read", async () => {
  const strange = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.replaceAll("/", "\\"), text]),
  );
  expect((await openXlsx(zipOf(strange))).snapshot.sheetOrder).toEqual(["file-0"]);
});
