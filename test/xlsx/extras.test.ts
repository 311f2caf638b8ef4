import { describe, expect, test } from "@jest/globals";
import { EXTENSION_ID, openXlsx, saveXlsx } from "../../workbench/xlsx";
import { CUSTOM_ID, excelFile, FOREIGN_EXTENSION } from "./excelFile";
import { edited, openState } from "./state";
import { changedParts, filesOf, wellFormed } from "./support";

const file = excelFile();

describe("settings and custom XML", () => {
  test("they live beside those of others and read back", async () => {
    const settings = { state: { step: 2, text: 'a "b" <c> & \n đ' }, list: [1, null, true] };
    const part = {
      id: "{11111111-2222-3333-4444-555555555555}",
      xml: '<?xml version="1.0"?><r xmlns="urn:x">Nguyễn &amp; B</r>',
    };
    const saved = await edited(file, (_sheets, state) => ({
      settings,
      customXml: [...state.customXml, part],
    }));
    expect(changedParts(file, saved)).toEqual([
      "+customXml/_rels/item2.xml.rels",
      "+customXml/item2.xml",
      "+customXml/itemProps2.xml",
      "+xl/webextensions/webextension2.xml",
      "~[Content_Types].xml",
      "~xl/_rels/workbook.xml.rels",
      "~xl/webextensions/_rels/taskpanes.xml.rels",
      "~xl/webextensions/taskpanes.xml",
    ]);
    wellFormed(saved);
    expect(filesOf(saved)["xl/webextensions/webextension1.xml"]).toBe(FOREIGN_EXTENSION);
    expect(filesOf(saved)["xl/webextensions/webextension2.xml"]).toContain(`id="${EXTENSION_ID}"`);
    const opened = await openXlsx(saved);
    expect(opened.settings).toEqual(settings);
    expect(opened.customXml).toEqual([{ id: CUSTOM_ID, xml: expect.stringContaining("urn:foreign") }, part]);
    const kept = await saveXlsx(saved, await openState(saved));
    expect(changedParts(saved, kept)).toEqual([]);
  });

  test("changed and deleted ones are changed and deleted", async () => {
    const first = await edited(file, (_sheets, state) => ({
      settings: { a: 1, b: 2 },
      customXml: [...state.customXml, { id: "{1}", xml: "<a/>" }],
    }));
    const second = await edited(first, () => ({
      settings: { b: 3 },
      customXml: [{ id: "{1}", xml: "<b/>" }],
    }));
    const opened = await openXlsx(second);
    expect(opened.settings).toEqual({ b: 3 });
    expect(opened.customXml).toEqual([{ id: "{1}", xml: "<b/>" }]);
    expect(Object.keys(filesOf(second)).filter((path) => path.startsWith("customXml/"))).toEqual([
      "customXml/item2.xml",
      "customXml/itemProps2.xml",
      "customXml/_rels/item2.xml.rels",
    ]);
  });
});
