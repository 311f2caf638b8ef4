import { verifyReport, type Workbook } from "../verify/verifyReport";
import { proofOf, bookOf, ROWS, SETUP, sheetAt } from "../../core/testing/provenVote";
import type { Cell } from "../../core/sheet/cell";
import { makeDocuments } from "../documents";
import { EMPTY_CHOICE } from "../options";
import type { ReportProof } from "../proofSheet";
import { readProof } from "../readProof";
import type { SeenSheet } from "../seenSheet";
import { planGrid } from "./planGrid";
import { person, recordOf } from "./records";
import { seenGrid } from "./seenGrid";

function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("missing");
  return value;
}

/** A vote, what proves it, and a report of it. */
export const BALLOTS = sheetAt(ROWS);
export const KIND = proofOf(SETUP, BALLOTS);
const RECORD = recordOf([person(1, 19, 2, 25, 47), person(2, 40, 2, 4, 47)], {
  sheet: "Phiếu",
  marks: "B5:D8",
});
const MADE = makeDocuments(RECORD, {
  choice: EMPTY_CHOICE,
  isDraft: false,
  proofs: [KIND],
  now: new Date(2023, 11, 13, 9, 5, 7),
});
const NAMES = MADE.plans.map(({ name }) => name);
/** Its proof, as it is read back. */
export const PROOF: ReportProof = present(readProof(planGrid(MADE.proofSheetFor(NAMES))));
export const SEEN = new Map(MADE.plans.map((plan) => [plan.name, seenGrid(planGrid(plan), MADE.plans)]));
/** The workbook right after writing. */
export const BOOK: Workbook = { sheets: bookOf(BALLOTS), seen: SEEN };
/** The form as its reader sees it. */
export const PLAN = present(MADE.plans[0]);
export const FORM = present(SEEN.get(PLAN.name));

/** What is found in a workbook: codes at their cells. */
export const found = (book: Workbook, typed = "", proof = PROOF) =>
  verifyReport(proof, book, typed).findings.map(({ code, address }) => `${code} ${String(address)}`);
/** The workbook with the form seen otherwise. */
export const seeing = (change: Partial<SeenSheet>): Workbook => ({
  ...BOOK,
  seen: new Map([...SEEN, [PLAN.name, { ...FORM, ...change }]]),
});
/** The form with one cell typed over: its value, what it shows, no formula. */
export function typing(row: number, column: number, value: Cell, formula: Cell = value): Workbook {
  const width = Math.max(...FORM.values.map((line) => line.length), column + 1);
  const put = <T>(lines: readonly (readonly T[])[], blank: T, cell: T) =>
    Array.from({ length: Math.max(lines.length, row + 1) }, (_, at) =>
      Array.from({ length: width }, (__, place) =>
        at === row && place === column ? cell : (lines[at]?.[place] ?? blank),
      ),
    );
  return seeing({
    values: put<Cell>(FORM.values, null, value),
    formulas: put<Cell>(FORM.formulas, null, formula),
    texts: put(FORM.texts ?? [], "", typeof value === "object" ? (value?.error ?? "") : String(value)),
  });
}
/** Where the form holds something. */
export function placeOf(wanted: (cell: Cell) => boolean): readonly [number, number] {
  const row = FORM.values.findIndex((line) => line.some(wanted));
  return [row, FORM.values[row]?.findIndex(wanted) ?? -1];
}
export const OWN_CODE = PROOF.sheets[0]?.code ?? "";
