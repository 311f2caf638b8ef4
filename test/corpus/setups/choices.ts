import { kindOf, kindTexts, type KindTexts } from "../../../src/core/setup/kindTexts";
import type { ConferenceSetup, CountSetup } from "../../../src/core/setup/setup";
import { book, changed, sheet, type Book, type Draft } from "../book";

import { table } from "../layouts/rows";
import { vote } from "../model/vote";
import { line, type Put } from "../sheet";

export const SIX = vote("CTK CCT TTC CKT TCC CTC");
export const TEN = vote("CTK CCT TTC CKT TCC CCT CTT CCC KTC CTC");

export const plain = (...puts: readonly Put[]): Draft =>
  changed(sheet("Phiếu", [table(SIX, { at: "A1" })]), ...puts);

export type Change = (found: CountSetup) => CountSetup;

export const kind =
  (fields: Partial<KindTexts>, at = 0): Change =>
  (found) => ({
    ...found,
    kinds: found.kinds.map((own, place) => (place === at ? kindOf({ ...kindTexts(own), ...fields }) : own)),
  });
export const conference =
  (fields: Partial<ConferenceSetup>): Change =>
  (found) => ({ ...found, conference: { ...found.conference, ...fields } });
export const all =
  (...changes: readonly Change[]): Change =>
  (found) =>
    changes.reduce((setup, change) => change(setup), found);
export const fields =
  (more: Partial<CountSetup>): Change =>
  (found) => ({ ...found, ...more });

export const on = (code: string, drafts: readonly Draft[], setup: Change = (found) => found): Book =>
  book(code, `nothing but ${code}`, drafts, [], { setup, asides: ["TN_QuyDinh", "Lần 2"] });
export const from = (code: string, setup: Change): Book => on(code, [plain()], setup);
export const left = (reason: "retiring" | "appointedThisYear", more = {}) => ({
  excluded: [{ position: null, name: "Vũ Thị G", office: "", reason, date: "", ...more }],
});

export const OLD_LAW = { regulation: "35/2012/QH13" };
export const PREVIOUS = line("H2", 5, 1, 1);
