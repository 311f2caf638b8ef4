import type { Result } from "../core/finding/finding";
import type { WorkbookRoom } from "./api";
import { loadState, renewCopy, saveState } from "./stateStore";

// A pane opens with the state alone: everything else is fetched when it is first used.
const reading = () => import("./readSheets");
const pieces = () => import("./read/readPieces");
const sheets = () => import("./write/writeSheets");
const regulation = () => import("./write/regulationSheet");
const cells = () => import("./write/writeCells");
const formats = () => import("./readFormats");
const separation = () => import("./separate/separate");
const rest = () => import("./unfinished");
const proofs = () => import("./readProofs");
const looks = () => import("./lookAt");
const events = () => import("./events/watchSheets");
const journal = () => import("./journal/journal");

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
  sheetNames: async () => (await reading()).sheetNames(),
  sheetSizes: async () => (await reading()).sheetSizes(),
  selection: async () => (await reading()).selection(),
  readSheets: async (names, options) => (await reading()).readSheets(names, options),
  readPieces: async (names, take, options) => (await pieces()).readPieces(names, take, options),
  select: async (sheet, address) => (await reading()).select(sheet, address),
  activate: async (sheet) => (await reading()).activate(sheet),
  watch: async (hear) => (await events()).watchSheets(hear),
  write: (...args) => withCopy(async () => (await sheets()).writeSheets(...args)),
  separate: async (...args) => (await separation()).separate(...args),
  unfinished: async () => (await rest()).unfinishedSheets(),
  removeUnfinished: async (names) => (await rest()).removeUnfinished(names),
  readProofs: async () => (await proofs()).readProofs(),
  lookAt: async (names) => (await looks()).lookAt(names),
  writeRegulation: (texts) => withCopy(async () => (await regulation()).writeRegulation(texts)),
  writeCells: async (...args) => (await cells()).writeCells(...args),
  readFormats: async (...args) => (await formats()).readFormats(...args),
  appendJournal: async (...args) => (await journal()).appendJournal(...args),
  verifyJournal: async (...args) => (await journal()).verifyJournal(...args),
};
