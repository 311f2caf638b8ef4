import { readSheetSetup } from "../../src/core/recognise/sheetSetup";
import { type ConferenceSetup, EMPTY_SETUP } from "../../src/core/setup/setup";
import { EMPTY_CHOICE, type ReportChoice } from "../../src/report/options";
import { excelRoom } from "../../src/workbook/room";
import { toSaved } from "../../src/workbook/savedState";

/** The sheet of ballots of the samples. */
export const BALLOTS = "Phiếu";

/** Keeps a set-up of the sheet's ballots and what is to be written in the workbook, as the pane does. */
export async function keepChoice(
  chosen: Partial<ReportChoice>,
  conference: Partial<ConferenceSetup> = {},
): Promise<void> {
  const read = await excelRoom.readSheets([BALLOTS]);
  const grid = read.ok ? read.value.get(BALLOTS) : undefined;
  const { kinds } = grid ? readSheetSetup(grid) : { kinds: [] };
  expect(kinds).toHaveLength(1);
  const setup = { ...EMPTY_SETUP, conference: { ...EMPTY_SETUP.conference, ...conference }, kinds };
  const choice = { ...EMPTY_CHOICE, ...chosen };
  const state = toSaved({ version: 1, setup, step: 0, choice });
  expect(await excelRoom.saveState(state)).toEqual({ ok: true, value: null });
}
