import { count } from "../../core/count/count";
import { readSheetSetup } from "../../core/recognise/sheetSetup";
import type { PaneAction } from "../store/actions";
import type { ReadyState } from "../store/state";
import { stepNumber } from "../store/steps";
import { takenAction } from "../survey/taken";
import { codeSheet, VOTE_SHEET, VOTED, withCells } from "./vote";

/** What the pane does, from the state that it is in. */
export type Deed = (state: ReadyState) => PaneAction;

/** Changes no screen: stands for what cannot be done in a state. */
export const NOTHING: PaneAction = { type: "saved" };

/** A sheet whose ballots agree, one with warnings, one with a fault, and one that can be read in two ways. */
const GRIDS = {
  good: codeSheet(),
  warned: withCells(
    codeSheet(),
    [10, 11, 12].map((row) => [row, 1, "TNC/TN"] as const),
  ),
  faulty: withCells(codeSheet(), [[10, 2, "?"]]),
  unclear: codeSheet(
    VOTED.map((person) => ({ ...person, counts: [40, 6, 0] })),
    ["C", "T", "K"],
  ),
};

type Sheet = keyof typeof GRIDS;
export const SHEETS = ["good", "warned", "faulty", "unclear"] as const;

/** The ballots of a sheet are chosen. */
export function pick(sheet: Sheet): PaneAction {
  const grid = GRIDS[sheet];
  const reading = readSheetSetup(grid);
  if (!reading.kind) throw new Error("no ballots");
  return { type: "kindRead", at: 0, kind: reading.kind, reading };
}

/** What is chosen is counted as one of the sheets has it. */
export const counted =
  (sheet: Sheet): Deed =>
  ({ setup }) => {
    const record = count(setup, new Map([[VOTE_SHEET, GRIDS[sheet]]]));
    return { type: "counted", basis: setup, setup, record };
  };

/** What was found on the sheets is taken for right, as long as nothing was chosen. */
export const take =
  (sheet: Sheet): Deed =>
  ({ setup, removed }) => {
    const { kind } = readSheetSetup(GRIDS[sheet]);
    if (!kind || setup.kinds.length > 0 || removed) return NOTHING;
    return takenAction(setup, { ...setup, kinds: [kind] }, stepNumber("results"));
  };
