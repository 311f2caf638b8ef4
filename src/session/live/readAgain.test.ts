import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { finding } from "../../core/finding/finding";
import { cellsOf, gridOf } from "../../core/sheet/grid";
import type { SheetEvent } from "../../workbook/api";
import { isOutdated } from "../store/selectors";
import { countedSession } from "../testing/countedSession";
import { settled } from "../testing/openSession";
import { codeSheet, VOTE_SHEET, withCells } from "../testing/vote";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const CHANGED = withCells(codeSheet(), [[8, 1, "TNT"]]);

describe("what is read for an edit", () => {
  const at = (address: string | null): SheetEvent => ({ type: "edited", sheet: VOTE_SHEET, address });

  it("is its own address, and those of others before it that no count knows", async () => {
    const { workbook, state, tell, low } = await countedSession();
    workbook.readings.length = 0;
    workbook.sheets = [CHANGED];
    tell(at("B9"));
    tell(at("C9"));
    await settled(120);
    expect(workbook.readings).toEqual([`${VOTE_SHEET}!B9`, `${VOTE_SHEET}!C9`]);
    expect([low(), isOutdated(state())]).toEqual([1, false]);
    tell(at("D9"));
    await settled(120);
    expect(workbook.readings.slice(2)).toEqual([`${VOTE_SHEET}!D9`]);
  });

  it("is the whole sheet where more than cells may have changed, or Excel does not tell of everything", async () => {
    const { workbook, tell, low } = await countedSession();
    workbook.readings.length = 0;
    tell(at("B9"));
    tell(at(null));
    await settled(120);
    expect(workbook.readings).toEqual([VOTE_SHEET]);
    const grid = codeSheet();
    workbook.sheets = [gridOf({ ...grid, cells: [...cellsOf(grid), ["x"]] })];
    const below = `A${String(grid.rows + 1)}`;
    tell(at(below));
    await settled(120);
    expect(workbook.readings.slice(1)).toEqual([`${VOTE_SHEET}!${below}`, VOTE_SHEET]);
    expect(low()).toBe(0);
  });

  it("is the whole sheet where rows came, and its cells are followed, in what can be undone as well", async () => {
    const { workbook, state, tell, low, dispatch } = await countedSession();
    dispatch({ type: "kindChanged", at: 0, fields: { label: "A" } });
    await settled(1000);
    const { saves } = workbook;
    const grid = codeSheet();
    workbook.sheets = [gridOf({ ...grid, cells: [[], [], ...cellsOf(CHANGED)] })];
    workbook.readings.length = 0;
    tell({ type: "shifted", sheet: VOTE_SHEET, shift: { axis: "row", at: 0, count: 2 } });
    tell(at(null));
    await settled(120);
    expect([workbook.readings, low()]).toEqual([[VOTE_SHEET], 1]);
    expect(state().setup.kinds[0]?.source).toMatchObject({ marks: { row: 10, rows: 46 } });
    dispatch({ type: "undone" });
    expect(state().setup.kinds[0]).toMatchObject({ label: "", source: { marks: { row: 10 } } });
    expect(workbook.saves).toBe(saves);
  });

  it("is nothing where rows of another sheet came", async () => {
    const { state, tell } = await countedSession();
    const { setup } = state();
    tell({ type: "shifted", sheet: "Khác", shift: { axis: "row", at: 0, count: 2 } });
    expect(state().setup).toBe(setup);
  });

  it("is the whole sheet while the reading before it did not come to its end", async () => {
    const { workbook, tell, dispatch, low } = await countedSession();
    workbook.readings.length = 0;
    workbook.sheets = [CHANGED];
    workbook.refusals.readPieces = finding("F501", { reason: "x" });
    dispatch({ type: "stepEntered", step: 2 });
    await settled();
    workbook.refusals = {};
    dispatch({ type: "stepEntered", step: 2 });
    tell(at("B9"));
    await settled(120);
    expect(workbook.readings).toEqual([VOTE_SHEET, VOTE_SHEET].slice(0, workbook.readings.length));
    expect(low()).toBe(1);
  });
});
