import { expect, it } from "@jest/globals";
import { checkTypes } from "./contentTypes";
import { PackageError } from "./trouble";

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const PATH = "xl/worksheets/Sheet1.xml";
const own = (path = PATH, kind = SHEET) => `<Override PartName="/${path}" ContentType="${kind}"/>`;
const usual = (extension: string, kind: string) =>
  `<Default Extension="${extension}" ContentType="${kind}"/>`;
const RELATIONS = usual("rels", "application/vnd.openxmlformats-package.relationships+xml");
const DAMAGED = { kind: "damaged", part: PATH };

function said(lines: string | null, type = "worksheet"): unknown {
  try {
    checkTypes(lines === null ? null : `<Types>${RELATIONS}${lines}</Types>`, [{ path: PATH, type }]);
    return "read";
  } catch (error) {
    return error instanceof PackageError ? error.trouble : error;
  }
}

it.each([
  ["a kind of its own, in whichever letters", own(PATH.toUpperCase()), "read"],
  ["the kind of its extension", usual("xml", SHEET), "read"],
  ["its own rather than that of its extension", usual("xml", "text/plain") + own(), "read"],
  ["none", "", DAMAGED],
  ["that of every XML file", usual("xml", "application/xml"), DAMAGED],
  ["that of something else", own(PATH, SHEET.replace("worksheet", "chartsheet")), DAMAGED],
  [
    "two",
    own() + own(PATH.toLowerCase()),
    { kind: "ambiguous", what: "kind", name: `/${PATH.toLowerCase()}` },
  ],
  [
    "two of its extension",
    usual("xml", SHEET) + usual("XML", SHEET),
    { kind: "ambiguous", what: "kind", name: "XML" },
  ],
])("a sheet with %s", (_, lines, outcome) => expect(said(lines)).toEqual(outcome));

it("a part of which nothing is read may be of any kind", () =>
  expect(said("", "printerSettings")).toBe("read"));

it("a package that says no kinds", () =>
  expect(said(null)).toEqual({ kind: "damaged", part: "[Content_Types].xml" }));

it("a package that does not say what its relationships are", () => {
  const types = `<Types>${usual("xml", SHEET)}</Types>`;
  expect(() => checkTypes(types, [])).toThrow(PackageError);
});
