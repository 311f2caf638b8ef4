import { type Addin, loadAddin, openWorkbook } from "../../workbench/node";
import type { SheetGrid } from "../../src/core/sheet/grid";
import { excelRoom } from "../../src/workbook/room";
import { speakTo } from "../addin/page";
import { ADDIN, ROOT } from "../host/support";
import { PATIENCE_MS } from "../support/waiting";
import { BOOKS } from "./books";
import type { Book } from "./book";
import { countBook, expected, isBlocked } from "./count";
import { fileOf } from "./xlsx";

/** Reads a workbook as the pane does: written to .xlsx, opened by the host, through the real Office.js. */
async function readBook(own: Book): Promise<ReadonlyMap<string, SheetGrid>> {
  const workbook = await openWorkbook(await fileOf(own), { addin: ADDIN });
  const addin: Addin = await loadAddin(workbook, {
    root: ROOT,
    addin: ADDIN,
    global: "fixture",
    timeoutMs: PATIENCE_MS,
  });
  const silence = speakTo({ addin });
  try {
    const names = await excelRoom.sheetNames();
    if (!names.ok) throw new Error(JSON.stringify(names.finding));
    const read = await excelRoom.readSheets(names.value);
    if (!read.ok) throw new Error(JSON.stringify(read.finding));
    return read.value;
  } finally {
    silence();
    addin.dispose();
    workbook.dispose();
  }
}

it.each(BOOKS.map((own) => [own.name, own] as const))("%s.xlsx gives what is expected", async (_, own) => {
  const came = countBook(own, await readBook(own));
  const wanted = expected(own);
  expect(came.said.toSorted()).toEqual(wanted.said.toSorted());
  if (!isBlocked(wanted.said)) expect(came.kinds).toEqual(wanted.kinds);
});
