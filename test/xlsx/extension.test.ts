import { strToU8 } from "fflate";
import { extensionOf } from "../../workbench/xlsx";
import { filesOf, sheetXml, simpleBook, zipOf } from "./support";

const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const files = filesOf(simpleBook({ A: sheetXml("") }));

const book = (type: string) =>
  zipOf({ ...files, "[Content_Types].xml": (files["[Content_Types].xml"] ?? "").replace(MAIN, type) });

test.each([
  [MAIN, ".xlsx"],
  ["application/vnd.ms-excel.sheet.macroEnabled.main+xml", ".xlsm"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", ".xltx"],
  ["application/vnd.ms-excel.template.macroEnabled.main+xml", ".xltm"],
])("a workbook of type %s opens as %s", (type, extension) => {
  expect(extensionOf(book(type))).toBe(extension);
});

test.each([
  ["no zip", strToU8("x")],
  ["no types", zipOf({ a: "b" })],
])("%s is left to whoever opens it", (_, bytes) => expect(extensionOf(bytes)).toBe(".xlsx"));
