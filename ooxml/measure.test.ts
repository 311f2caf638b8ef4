import { describe, expect, it } from "@jest/globals";
import { UNIT_LIMITS } from "./limits";
import { checkStrings, measureSheet } from "./measure";
import { checkStyles } from "./styles";
import { PackageError } from "./trouble";
import { openBook } from "./workbook";
import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRINGS = { count: 2, runs: new Map([[1, 3]]) };

function outcomeOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error instanceof PackageError ? error.trouble : error;
  }
}

const OTHERS = 'xmlns:y="urn:y" xmlns:mc="urn:mc" xmlns:r="urn:r"';
const measured = (inner: string, root = `worksheet xmlns="${MAIN}" ${OTHERS}`) =>
  outcomeOf(
    () =>
      measureSheet(`<${root}>${inner}</${root.split(" ")[0] ?? ""}>`, "sheet1.xml", {
        ...{ limits: UNIT_LIMITS, strings: STRINGS, already: { filled: 0, runs: 0 } },
      }).filled,
  );
const row = (inner: string) => `<sheetData><row r="1">${inner}</row></sheetData>`;
const element = (name: string) => ({ kind: "ambiguous", what: "element", name });
const CELL = '<c r="A1" t="str"><v>TNC</v></c>';

describe("cells that one program reads and another passes over", () => {
  it.each([
    ["in another namespace", row(`<y:c xmlns:y="urn:y" r="A1"><v>1</v></y:c>`), "y:c"],
    ["in another namespace without a prefix", row('<c xmlns="urn:y" r="A1"><v>1</v></c>'), "c"],
    ["with a value in another namespace", row('<c r="A1"><y:v>1</y:v></c>'), "y:v"],
    ["inside an element that is not known", row(`<y:a>${CELL}</y:a>`), "c"],
    ["inside a cell", row(`<c r="A1">${CELL}</c>`), "c"],
    ["in a row of one of two alternatives", `<sheetData><mc:Choice><row/></mc:Choice></sheetData>`, "row"],
    ["in an extension", `<extLst><ext>${row(CELL)}</ext></extLst>`, "sheetData"],
    ["in a second table", row(CELL) + row(CELL), "sheetData"],
  ])("%s", (_, inner, name) => expect(measured(inner)).toEqual(element(name)));

  it("are none where the root has a prefix, or says its namespace again", () => {
    const again = row(CELL.replace("<c", `<c xmlns="${MAIN}" xmlns:y="urn:y"`));
    expect(measured(again)).toBe(1);
    const prefixed = '<x:sheetData><x:row><x:c xmlns:y="urn:y"><x:v>1</x:v></x:c></x:row></x:sheetData>';
    expect(measured(prefixed, `x:worksheet xmlns:x="${MAIN}"`)).toBe(1);
  });

  it.each([
    "<v>TNC</v><is><t>TNT</t></is>",
    "<is><t>TNC</t></is><is><t>TNT</t></is>",
    "<v>1</v><v>2</v>",
    "<v>1<!-- -->2</v>",
    "<v>1<![CDATA[2]]></v>",
  ])("hold two values: %s", (inner) => {
    const twice = { kind: "ambiguous", what: "cell", name: "A1" };
    expect(measured(row(`<c r="A1">${inner}</c>`))).toEqual(twice);
  });

  it("may hold a formula and its value", () => {
    expect(measured(row('<c r="A1"><f>1+1</f><v>2</v></c>'))).toBe(1);
  });
});

describe("texts that cells share", () => {
  const checked = (inner: string) =>
    outcomeOf(() =>
      checkStrings(`<sst xmlns="${MAIN}" ${OTHERS}>${inner}</sst>`, "sharedStrings", UNIT_LIMITS),
    );

  it("are counted with the parts that have looks of their own", () => {
    const text = "<si><t>a</t></si><si><r><t>a</t></r><r><t>b</t></r></si>";
    expect(checked(text)).toEqual({ count: 2, runs: new Map([[1, 2]]) });
  });

  it.each([
    ["in another namespace, which would move all that follow", "<y:si/>", "y:si"],
    ["in one of two alternatives", "<mc:Choice><si/></mc:Choice>", "si"],
    ["with a part in another namespace", "<si><y:r/></si>", "y:r"],
  ])("%s", (_, inner, name) => expect(checked(inner)).toEqual(element(name)));
});

it("looks are counted", () => {
  const { looks } = UNIT_LIMITS;
  const styles = (count: number) =>
    outcomeOf(() => checkStyles(`<a>${"<xf/>".repeat(count)}</a>`, "styles", UNIT_LIMITS));
  expect([styles(looks), styles(looks + 1)]).toEqual([
    undefined,
    { kind: "too-large", what: "looks", limit: looks },
  ]);
});

it("a sheet that one program names and another passes over", () => {
  const relation = (type: string, target: string) =>
    `<Relationships><Relationship Id="a" Type="x/${type}" Target="${target}"/></Relationships>`;
  const opened = (sheets: string) => {
    const parts = {
      "[Content_Types].xml":
        '<Types><Default Extension="rels" ContentType="a.relationships+xml"/><Default Extension="xml" ContentType="a.main+xml"/><Override PartName="/xl/sheet1.xml" ContentType="a.worksheet+xml"/></Types>',
      "_rels/.rels": relation("officeDocument", "xl/workbook.xml"),
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" ${OTHERS}><sheets>${sheets}</sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": relation("worksheet", "sheet1.xml"),
    };
    const zipped = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
    return outcomeOf(() => openBook(zipSync(Object.fromEntries(zipped)), UNIT_LIMITS)?.sheets.length);
  };
  const sheet = '<sheet name="P" r:id="a"/>';
  expect(opened(sheet)).toBe(1);
  expect(opened(sheet.replace("sheet", "y:sheet"))).toEqual(element("y:sheet"));
  expect(opened(`<mc:Choice>${sheet}</mc:Choice>`)).toEqual(element("sheet"));
});
