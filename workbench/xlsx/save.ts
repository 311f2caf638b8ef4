import { create } from "./create";
import { writeCustomXml } from "./customXml";
import { UnreadableFile } from "./errors";
import { graft } from "./graft";
import { relatedPath } from "./opc";
import { withFilteredHidden } from "./filtersOut";
import { writeSettings } from "./settings";
import type { WorkbookState } from "./types";
import { witnessed } from "./witness";
import { pack } from "./zip";

/**
 * Saves a workbook.
 *
 * With an `original`, the result is that file with what changed grafted in; every other part stays byte for byte.
 * Written: new sheets whole, with their conditional formats, tables, charts and page breaks; in the file's own sheets changed values, formulas and cached results, merged areas,
 * column widths, row heights, hidden rows and columns, filters by values and comparisons; renamed, moved, hidden and deleted sheets; defined names; the
 * add-in's settings and custom XML. Not written into the file's own sheets: changes of cell formats, frozen panes,
 * gridlines, protection, lists and page set-up; conditional formats, validations, tables and charts do not follow inserted rows, deleted
 * or renamed sheets (formulas and defined names do).
 *
 * Without one, a new file is made. Rejects with `UnreadableFile` when the original cannot be read.
 */
export async function saveXlsx(original: Uint8Array | null, open: WorkbookState): Promise<Uint8Array> {
  const state = withFilteredHidden(open);
  const parts = original === null ? await create(state) : await graft(original, state);
  const book = relatedPath(parts, "", "officeDocument");
  if (book === null) throw new UnreadableFile("not-xlsx");
  writeSettings(parts, state.settings);
  writeCustomXml(parts, book, state.customXml);
  return witnessed(pack(parts), original);
}
