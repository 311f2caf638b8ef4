import { excelRoom } from "../../src/workbook/room";
import { COPY_SHEET } from "../../src/workbook/state/copySheet";
import { filesOf, zipOf } from "../xlsx/support";
import { everythingPlan } from "./plans";
import { renewCopy } from "../../src/workbook/stateStore";
import { useDesk } from "./useDesk";

const HALF_MB = 512 * 1024;

const desk = useDesk();

async function loaded(): Promise<unknown> {
  const result = await excelRoom.loadState();
  if (!result.ok) throw new Error(result.finding.code);
  return result.value;
}

/** Saves, and has the copy renewed as a write does that the clerk orders. */
async function saveWithCopy(saved: unknown) {
  const done = await excelRoom.saveState(saved);
  await renewCopy();
  return done;
}

const state = (text: string) => ({ version: 1, setup: { text }, step: 2 });

/** The file as a program writes it that drops custom XML. */
function withoutParts(file: Uint8Array): Uint8Array {
  const kept = Object.entries(filesOf(file)).filter(([path]) => !path.startsWith("customXml/"));
  const files = kept.map(([path, text]) => [
    path,
    path.endsWith("workbook.xml.rels") ? text.replace(/<Relationship [^>]*customXml[^>]*>/g, "") : text,
  ]);
  return zipOf(Object.fromEntries(files) as Record<string, string>);
}

const HOSTILE = `=1+1 '"&<>]]> 😀 \u0001 \uFFFE ưng _x0041_ `;

describe("the state in the workbook", () => {
  it("comes back as it was, small, large and larger", async () => {
    for (const times of [1, 5_000, 60_000]) {
      const text = HOSTILE.repeat(times);
      expect(await excelRoom.saveState(state(text))).toEqual({ ok: true, value: null });
      expect(await loaded()).toEqual(state(text));
    }
  });

  it("lies in parts of at most 512 KB, and nothing of the save before is left", async () => {
    await excelRoom.saveState(state("&".repeat(400_000)));
    const parts = desk.workbook.state().customXml.filter(({ xml }) => xml.includes("urn:tin-nhiem"));
    expect(parts.length).toBeGreaterThan(3);
    expect(Math.max(...parts.map(({ xml }) => new TextEncoder().encode(xml).length))).toBeLessThanOrEqual(
      HALF_MB,
    );
    await excelRoom.saveState(state("ngắn"));
    expect(desk.workbook.state().customXml.filter(({ xml }) => xml.includes("urn:tin-nhiem"))).toHaveLength(
      1,
    );
    expect(await loaded()).toEqual(state("ngắn"));
  });

  it("of an earlier version, in one part without a name, is read", async () => {
    await saveWithCopy(state("mới"));
    const [id] = [...desk.workbook.live().extras.customXml.keys()];
    const xml = `<state xmlns="urn:tin-nhiem:state:1" version="1">${JSON.stringify(state("cũ"))}</state>`;
    desk.workbook.live().extras.customXml.set(id ?? "", xml);
    const sheets = desk.workbook.sheetNames();
    expect(sheets).toContain(COPY_SHEET);
    expect(await loaded()).toEqual(state("mới"));
    desk.workbook.live().extras.customXml.set("{1}", xml);
    await desk.reopen();
    desk.workbook.live().extras.customXml.set("{1}", xml);
    expect(await loaded()).toEqual(state("cũ"));
  });
});

describe("the copy on a very hidden sheet", () => {
  it("brings the state back in a file that lost its parts", async () => {
    const text = HOSTILE.repeat(4_000);
    await saveWithCopy(state(text));
    const file = withoutParts(await desk.workbook.save());
    expect(Object.keys(filesOf(file)).filter((path) => path.startsWith("customXml"))).toEqual([]);
    await desk.reopen(file);
    expect(desk.workbook.state().customXml).toEqual([]);
    expect(await loaded()).toEqual(state(text));
  });

  it("holds at most 32,000 letters in a cell, as text, each beginning with a mark", async () => {
    await saveWithCopy(state("=".repeat(100_000)));
    const { values, formulas } = desk.workbook.read(COPY_SHEET, "A1:A6");
    expect(values).toEqual(formulas);
    const cells = values.flat().map(String);
    expect(cells.filter((cell) => cell !== "")).toHaveLength(5);
    expect(Math.max(...cells.map((cell) => cell.length))).toBeLessThanOrEqual(32_001);
    expect(cells.slice(0, 5).every((cell) => cell.startsWith("|"))).toBe(true);
    await saveWithCopy(state(""));
    expect(desk.workbook.read(COPY_SHEET, "A3:A6").values.flat()).toEqual(["", "", "", ""]);
  });

  it("is shown in no list, not counted and not in front", async () => {
    await saveWithCopy(state("x"));
    const { sheetOrder, sheets } = desk.workbook.state().snapshot;
    const id = sheetOrder.find((own) => sheets[own]?.name === COPY_SHEET) ?? "";
    expect(desk.workbook.state().veryHidden).toContain(id);
    expect(await excelRoom.sheetNames()).toEqual({ ok: true, value: ["Phiếu"] });
    expect((await desk.report()).refused).toBe(false);
    expect(await excelRoom.selection()).toMatchObject({ value: { sheet: "Phụ lục 4" } });
  });

  it("stays out of the list when another program has brought it to light", async () => {
    await saveWithCopy(state("x"));
    await desk.addin.window.eval(`Excel.run(async (context) => {
      context.workbook.worksheets.getItem("${COPY_SHEET}").visibility = "Visible";
      await context.sync();
    })`);
    expect(await excelRoom.sheetNames()).toEqual({ ok: true, value: ["Phiếu"] });
  });

  it("that was damaged is no state", async () => {
    await saveWithCopy(state("x".repeat(50_000)));
    desk.workbook.live().extras.customXml.clear();
    expect(await loaded()).toEqual(state("x".repeat(50_000)));
    await desk.addin.window.eval(`Excel.run(async (context) => {
      context.workbook.worksheets.getItem("${COPY_SHEET}").getRange("A3").values = [["|ngắn"]];
      await context.sync();
    })`);
    expect(await loaded()).toBeNull();
  });
});

describe("a save of which something is refused", () => {
  const CODE = "GeneralException";
  const fail = (...batches: number[]) => {
    desk.workbook.clearFaults();
    batches.forEach((batch) => desk.workbook.fail({ batch, code: CODE }));
  };

  it.each([1, 2])("is kept as it was before when sync %i fails, and said", async (batch) => {
    await saveWithCopy(state("trước"));
    fail(batch);
    expect(await excelRoom.saveState(state("sau"))).toMatchObject({ ok: false, finding: { code: "F504" } });
    desk.workbook.clearFaults();
    expect(await loaded()).toEqual(state("trước"));
  });

  it.each([1, 2])(
    "is kept in the copy by the next write when the parts refuse it (sync %i)",
    async (batch) => {
      await saveWithCopy(state("trước"));
      fail(batch);
      await saveWithCopy(state("sau"));
      desk.workbook.clearFaults();
      expect(await loaded()).toEqual(state("sau"));
    },
  );

  it.each([3, 4])(
    "has its copy renewed by the write after the one that could not (sync %i)",
    async (batch) => {
      fail(batch);
      await saveWithCopy(state("sau"));
      desk.workbook.clearFaults();
      await renewCopy();
      desk.workbook.live().extras.customXml.clear();
      expect(await loaded()).toEqual(state("sau"));
    },
  );

  it("is loaded from the copy where the host cannot give parts", async () => {
    await saveWithCopy(state("x"));
    fail(1);
    expect(await loaded()).toEqual(state("x"));
  });
});

describe("a save that nobody ordered", () => {
  it("takes nothing from the undo list and adds no sheet; a write that is ordered renews the copy", async () => {
    desk.workbook.undo().clerk("C5 = TN");
    await excelRoom.saveState(state("a"));
    await excelRoom.saveState(state("b".repeat(200_000)));
    expect([desk.workbook.undo().steps, desk.workbook.sheetNames()]).toEqual([["C5 = TN"], ["Phiếu"]]);
    await excelRoom.write([everythingPlan("Phụ lục 4")]);
    expect(desk.workbook.sheetNames()).toEqual(["Phiếu", "Phụ lục 4", COPY_SHEET]);
    desk.workbook.live().extras.customXml.clear();
    expect(await loaded()).toEqual(state("b".repeat(200_000)));
  });

  it("is newer than the copy, and the newer one is taken", async () => {
    await saveWithCopy(state("cũ"));
    await excelRoom.saveState(state("mới"));
    expect(await loaded()).toEqual(state("mới"));
    await desk.reopen(await desk.workbook.save());
    expect(await loaded()).toEqual(state("mới"));
    await renewCopy();
    desk.workbook.live().extras.customXml.clear();
    expect(await loaded()).toEqual(state("mới"));
  });
});
