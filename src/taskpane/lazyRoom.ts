import type { WorkbookRoom } from "../workbook/api";

/** A room that is still being fetched: the pane paints meanwhile, and each call waits for the real one. */
export function lazyRoom(fetching: Promise<WorkbookRoom>): WorkbookRoom {
  return {
    sheetNames: async () => (await fetching).sheetNames(),
    sheetSizes: async () => (await fetching).sheetSizes(),
    selection: async () => (await fetching).selection(),
    readSheets: async (names, options) => (await fetching).readSheets(names, options),
    readPieces: async (names, take, options) => (await fetching).readPieces(names, take, options),
    readEdits: async (edited) => (await fetching).readEdits(edited),
    select: async (sheet, address) => (await fetching).select(sheet, address),
    activate: async (sheet) => (await fetching).activate(sheet),
    watch: async (hear) => (await fetching).watch(hear),
    loadState: async () => (await fetching).loadState(),
    saveState: async (...args) => (await fetching).saveState(...args),
    write: async (...args) => (await fetching).write(...args),
    separate: async (...args) => (await fetching).separate(...args),
    separated: async (...args) => (await fetching).separated(...args),
    unfinished: async () => (await fetching).unfinished(),
    removeUnfinished: async (names) => (await fetching).removeUnfinished(names),
    readProofs: async () => (await fetching).readProofs(),
    previousReport: async () => (await fetching).previousReport(),
    removeReport: async (id) => (await fetching).removeReport(id),
    lookAt: async (names) => (await fetching).lookAt(names),
    writeRegulation: async (texts) => (await fetching).writeRegulation(texts),
    writeCells: async (change) => (await fetching).writeCells(change),
    readFormats: async (sheet, area) => (await fetching).readFormats(sheet, area),
    appendJournal: async (events) => (await fetching).appendJournal(events),
    verifyJournal: async () => (await fetching).verifyJournal(),
  };
}
