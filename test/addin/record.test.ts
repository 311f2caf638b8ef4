import { EMPTY_CHOICE } from "../../src/report/options";
import { kindOf } from "../../src/core/setup/kindTexts";
import fc from "fast-check";
import { count } from "../../src/core/count/count";
import { sheetsOf } from "../../src/core/recognise/refresh";
import { EMPTY_CONFERENCE, EMPTY_SETUP, type CountSetup } from "../../src/core/setup/setup";
import { excelRoom } from "../../src/workbook/room";
import { parseState, toSaved } from "../../src/workbook/savedState";
import { openDesk, sample } from "./support";

const figure = fc.option(fc.integer({ min: 0, max: 60 }));
const words = fc.string({ unit: "grapheme", maxLength: 30 });

/** Set-ups as a clerk could leave them, with every kind of field filled or empty. */
const setups = fc
  .record({
    regulation: fc.constantFrom("96-QD/TW", "09-HD/DDTLD", "35/2012/QH13"),
    custom: fc.option(
      fc.constantFrom(
        { from: "96-QD/TW", base: "tổng số đại biểu", marks: "cả phiếu" },
        { from: "96-QD/TW", base: "" },
      ),
    ),
    unit: words,
    present: figure,
    members: figure,
    issued: figure,
    signed: figure,
    voters: words,
    name: words,
    position: fc.option(fc.integer({ min: 1, max: 13 })),
    place: fc.constantFrom("" as const, "party" as const, "council" as const),
  })
  .map(
    ({
      regulation,
      custom,
      unit,
      present,
      members,
      issued,
      signed,
      voters,
      name,
      position,
      place,
    }): CountSetup => {
      const excluded = [{ position, name, office: "", reason: "retiring" as const, date: "" }];
      const kind = kindOf({
        sheet: "Phiếu",
        marks: "C5:O50",
        issued,
        signed,
        voters,
        place,
        excluded,
      });
      return {
        ...EMPTY_SETUP,
        regulation,
        custom,
        conference: { ...EMPTY_CONFERENCE, unit, present, members },
        matches: [{ name, isSame: true }],
        kinds: [kind, { ...kind, regulation: "85/2014/QH13", excluded: [] }],
      };
    },
  );

it("keeps what makes the record: the same record comes out of the workbook", async () => {
  const desk = await openDesk(sample("KH2014-A.xlsx"));
  // The room speaks to the page it lives in; here the page is the headless one.
  const page: Readonly<Record<string, unknown>> = desk.addin.window;
  const globals = ["Excel", "Office", "OfficeExtension", "DOMParser"];
  for (const name of globals) Reflect.set(globalThis, name, page[name]);
  try {
    const check = async (setup: CountSetup) => {
      const sheets = await excelRoom.readSheets(sheetsOf(setup));
      if (!sheets.ok) throw new Error(sheets.finding.code);
      const saved = toSaved({ version: 1, setup, step: 2, choice: EMPTY_CHOICE });
      expect(await excelRoom.saveState(saved)).toMatchObject({ ok: true });
      const loaded = await excelRoom.loadState();
      const state = loaded.ok ? parseState(loaded.value) : null;
      if (!state) throw new Error("no state");
      expect(count(state.setup, sheets.value)).toEqual(count(setup, sheets.value));
    };
    await fc.assert(fc.asyncProperty(setups, check), { numRuns: 40 });
  } finally {
    desk.close();
    for (const name of globals) Reflect.deleteProperty(globalThis, name);
  }
});
