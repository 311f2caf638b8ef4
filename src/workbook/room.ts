import type { WorkbookRoom } from "./api";
import { appendJournal, verifyJournal } from "./journal";
import { readFormats } from "./readFormats";
import { activate, readSheets, select, selection, sheetNames } from "./readSheets";
import { readPieces } from "./read/readPieces";
import { loadState, saveState } from "./stateStore";
import { writeRegulation } from "./write/regulationSheet";
import { writeCells } from "./write/writeCells";
import { writeSheets } from "./write/writeSheets";

/** The workbook that is open in Excel. */
export const excelRoom: WorkbookRoom = {
  sheetNames,
  selection,
  readSheets,
  readPieces,
  select,
  activate,
  loadState,
  saveState,
  write: writeSheets,
  writeRegulation,
  writeCells,
  readFormats,
  appendJournal,
  verifyJournal,
};
