import { keepFetched } from "../session/keepFetched";
import type { WorkbookRoom } from "../workbook/api";

/**
 * A room that is still being fetched: the pane paints meanwhile, and each call waits for the real one.
 *
 * @param fetch - begins at once; once it failed, each call tries again
 */
export function lazyRoom(fetch: () => Promise<WorkbookRoom>): WorkbookRoom {
  const fetched = keepFetched(fetch);
  // Whoever calls gets to know.
  fetched().catch(() => undefined);
  return {
    sheetNames: async () => (await fetched()).sheetNames(),
    sheetSizes: async () => (await fetched()).sheetSizes(),
    selection: async () => (await fetched()).selection(),
    readSheets: async (names, options) => (await fetched()).readSheets(names, options),
    readPieces: async (names, take, options) => (await fetched()).readPieces(names, take, options),
    readEdits: async (edited) => (await fetched()).readEdits(edited),
    select: async (sheet, address) => (await fetched()).select(sheet, address),
    activate: async (sheet) => (await fetched()).activate(sheet),
    watch: async (hear) => (await fetched()).watch(hear),
    loadState: async () => (await fetched()).loadState(),
    saveState: async (...args) => (await fetched()).saveState(...args),
    write: async (...args) => (await fetched()).write(...args),
    separate: async (...args) => (await fetched()).separate(...args),
    separated: async (...args) => (await fetched()).separated(...args),
    unfinished: async () => (await fetched()).unfinished(),
    removeUnfinished: async (names) => (await fetched()).removeUnfinished(names),
    readProofs: async () => (await fetched()).readProofs(),
    previousReport: async () => (await fetched()).previousReport(),
    removeReport: async (id) => (await fetched()).removeReport(id),
    lookAt: async (names) => (await fetched()).lookAt(names),
    writeRegulation: async (texts) => (await fetched()).writeRegulation(texts),
    writeCells: async (change) => (await fetched()).writeCells(change),
    readFormats: async (sheet, area) => (await fetched()).readFormats(sheet, area),
    appendJournal: async (events) => (await fetched()).appendJournal(events),
    verifyJournal: async () => (await fetched()).verifyJournal(),
  };
}
