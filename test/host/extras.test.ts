import { describe, expect, it } from "@jest/globals";
import { loadAddin, openWorkbook } from "../../workbench/node";
import { ADDIN, failure, ROOT, SHEET } from "./support";
import { useBench } from "./useBench";

const bench = useBench();

describe("page layout", () => {
  it("sets and reads the page of a new sheet", async () => {
    const read = await bench.run(async (_sheet, context) => {
      const sheet = context.workbook.worksheets.add("Phụ lục 4");
      const page = sheet.pageLayout;
      page.orientation = "Landscape";
      page.paperSize = "A4";
      Object.assign(page, { leftMargin: 85, rightMargin: 56.7, topMargin: 56.7, bottomMargin: 56.7 });
      page.centerHorizontally = true;
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintArea("A1:J40");
      page.setPrintTitleRows(sheet.getRange("$12:$13"));
      page.headersFooters.state = "FirstAndDefault";
      page.headersFooters.defaultForAllPages.centerHeader = "&P";
      const area = page.getPrintAreaOrNullObject();
      const rows = page.getPrintTitleRowsOrNullObject();
      page.load();
      page.headersFooters.load("state");
      page.headersFooters.defaultForAllPages.load("centerHeader");
      page.headersFooters.firstPage.load("centerHeader");
      area.load("address");
      rows.load("address");
      await context.sync();
      const { state, defaultForAllPages, firstPage } = page.headersFooters;
      return {
        ...page.toJSON(),
        headers: [state, defaultForAllPages.centerHeader, firstPage.centerHeader],
        area: area.address,
        rows: rows.address,
      };
    });
    expect(read).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      leftMargin: 85,
      footerMargin: 21.6,
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1 },
      headers: ["FirstAndDefault", "&P", ""],
      area: "'Phụ lục 4'!A1:J40",
      rows: "'Phụ lục 4'!12:13",
    });
    expect(Object.values(bench.workbook.state().pages)).toEqual([
      expect.objectContaining({
        orientation: "landscape",
        paperSize: 9,
        fitToWidth: 1,
        printArea: "A1:J40",
        titleRows: "12:13",
      }),
    ]);
  });

  it("answers null objects before anything is set, and forgets the page with its sheet", async () => {
    const isNull = await bench.run(async (_sheet, context) => {
      const sheet = context.workbook.worksheets.add("Tạm");
      const area = sheet.pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      sheet.delete();
      await context.sync();
      return area.isNullObject;
    });
    expect(isNull).toBe(true);
    expect(bench.workbook.state().pages).toEqual({});
  });

  it("does not pretend to know the page of a sheet that came from a file", async () => {
    const workbook = await openWorkbook(await bench.workbook.save(), { addin: ADDIN });
    const addin = await loadAddin(workbook, { root: ROOT, addin: ADDIN });
    const orientation: unknown = addin.window.eval(`Excel.run(async (context) => {
      const page = context.workbook.worksheets.getItem("${SHEET}").pageLayout;
      page.load("orientation");
      await context.sync();
    })`);
    await expect(orientation).rejects.toMatchObject({ code: "ApiNotFound" });
    addin.dispose();
    workbook.dispose();
  });
});

describe("settings", () => {
  it("keeps any JSON value, changes and deletes it", async () => {
    const value = bench.inPage({ version: 1, list: [1, "hai", null], nested: { ok: true } });
    const read = await bench.run(async (_sheet, context) => {
      const { settings } = context.workbook;
      settings.add("tn", value);
      settings.add("tạm", 1);
      const missing = settings.getItemOrNullObject("không có");
      const one = settings.getItem("tn");
      one.load("key,value");
      await context.sync();
      settings.getItem("tạm").delete();
      settings.load("items/key");
      await context.sync();
      const stored: unknown = one.value;
      return [stored, missing.isNullObject, settings.items.map((item) => item.key)];
    });
    expect(read).toEqual([{ version: 1, list: [1, "hai", null], nested: { ok: true } }, true, ["tn"]]);
    expect(bench.workbook.state().settings).toEqual({ tn: value });
  });

  it("says ItemNotFound for a key that is not there", async () => {
    const call = bench.run(async (_sheet, context) => {
      context.workbook.settings.getItem("không có").load("value");
      await context.sync();
    });
    expect(await failure(call)).toMatch(/^ItemNotFound:/);
  });
});

describe("custom XML parts", () => {
  const XML = '<tn xmlns="urn:tin-nhiem">Nguyễn Văn A</tn>';

  it("adds, finds by namespace, changes and deletes", async () => {
    const read = await bench.run(async (_sheet, context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add(XML);
      part.load("id,namespaceUri");
      parts.add("<khac/>");
      await context.sync();
      const own = parts.getByNamespace("urn:tin-nhiem");
      const count = own.getCount();
      const only = own.getOnlyItemOrNullObject();
      only.load("id");
      const none = parts.getByNamespace("urn:khong").getOnlyItemOrNullObject();
      part.setXml('<tn xmlns="urn:tin-nhiem">B</tn>');
      const text = part.getXml();
      own.load("items/id");
      await context.sync();
      const found = [
        part.namespaceUri,
        count.value,
        only.id === part.id,
        none.isNullObject,
        text.value,
        own.items.length,
      ];
      part.delete();
      const left = parts.getCount();
      await context.sync();
      return [...found, left.value];
    });
    expect(read).toEqual(["urn:tin-nhiem", 1, true, true, '<tn xmlns="urn:tin-nhiem">B</tn>', 1, 1]);
  });

  it("takes every letter that XML allows", async () => {
    const xml = '<tn xmlns="urn:tin-nhiem">\uFFFD\uFEFF\uE000</tn>';
    const read = await bench.run(async (_sheet, context) => {
      const text = context.workbook.customXmlParts.add(xml).getXml();
      await context.sync();
      return text.value;
    });
    expect(read).toBe(xml);
  });

  it("refuses text that is no XML", async () => {
    const call = bench.run(async (_sheet, context) => {
      context.workbook.customXmlParts.add("<tn>");
      await context.sync();
    });
    expect(await failure(call)).toMatch(/^InvalidArgument:/);
    expect(bench.workbook.state().customXml).toEqual([]);
  });
});
