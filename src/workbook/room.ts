import type { Result } from "../core/finding/finding";
import type { WorkbookRoom } from "./api";
import { WORKBOOK } from "./later";
import { loadState, renewCopy, saveState } from "./stateStore";

/** What the clerk ordered is the moment to renew the copy of the state as well. */
async function withCopy<T>(act: () => Promise<Result<T>>): Promise<Result<T>> {
  const done = await act();
  if (done.ok) await renewCopy();
  return done;
}

/** The workbook that is open in Excel. */
export const excelRoom: WorkbookRoom = {
  loadState,
  saveState,
  sheetNames: async () => (await WORKBOOK.reading()).sheetNames(),
  sheetSizes: async () => (await WORKBOOK.reading()).sheetSizes(),
  selection: async () => (await WORKBOOK.reading()).selection(),
  readSheets: async (names, options) => (await WORKBOOK.reading()).readSheets(names, options),
  readPieces: async (names, take, options) => (await WORKBOOK.pieces()).readPieces(names, take, options),
  readEdits: async (edited) => (await WORKBOOK.edits()).readEdits(edited),
  select: async (sheet, address) => (await WORKBOOK.reading()).select(sheet, address),
  activate: async (sheet) => (await WORKBOOK.reading()).activate(sheet),
  watch: async (hear) => (await WORKBOOK.events()).watchSheets(hear),
  write: (...args) => withCopy(async () => (await WORKBOOK.sheets()).writeSheets(...args)),
  separate: async (...args) => (await WORKBOOK.separation()).separate(...args),
  separated: async (...args) => (await WORKBOOK.separation()).separated(...args),
  unfinished: async () => (await WORKBOOK.rest()).unfinishedSheets(),
  removeUnfinished: async (names) => (await WORKBOOK.rest()).removeUnfinished(names),
  readProofs: async () => (await WORKBOOK.proofs()).readProofs(),
  previousReport: async () => (await WORKBOOK.removal()).reportIn(null),
  removeReport: async (id) => (await WORKBOOK.removal()).removeReport(id),
  lookAt: async (names) => (await WORKBOOK.looks()).lookAt(names),
  writeRegulation: (texts) => withCopy(async () => (await WORKBOOK.regulation()).writeRegulation(texts)),
  writeCells: async (...args) => (await WORKBOOK.cells()).writeCells(...args),
  readFormats: async (...args) => (await WORKBOOK.formats()).readFormats(...args),
  appendJournal: async (...args) => (await WORKBOOK.journal()).appendJournal(...args),
  verifyJournal: async (...args) => (await WORKBOOK.journal()).verifyJournal(...args),
};
