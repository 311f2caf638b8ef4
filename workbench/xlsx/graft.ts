import type { Book } from "./book";
import { readBook } from "./book";
import { destination } from "./create";
import { editsOf } from "./diff";
import { filtersIn } from "./filtersIn";
import { type FilterChanges, filterChanges, withFilter } from "./filtersOut";
import { finishSheet, lacksResult } from "./finish";
import { graftRelated } from "./graftParts";
import { graftStyles } from "./graftStyles";
import { columnChanges, mergeChange, rowChanges } from "./layout";
import { dynamicArrayNumber } from "./metadata";
import { sheetData, writeSheets } from "./newSheets";
import {
  addPart,
  freePath,
  OFFICE_RELS,
  reachable,
  relatedPath,
  removePart,
  removeRelationship,
} from "./opc";
import { isUnchanged, patchSheet } from "./patchSheet";
import type { SheetChange } from "./patchSheet";
import { readFile } from "./read";
import type { FileModel } from "./read";
import { followHeaders } from "./tables";
import { workbookChange } from "./tabs";
import type { GridFilter } from "./filterTypes";
import type { WorkbookState } from "./types";
import { columnWidth, digitWidth } from "./units";
import { writeWorkbook } from "./workbookPart";
import { putText, textOf } from "./zip";
import type { Parts } from "./zip";

const SHEET_CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** What the sheets that were written mean for the calculation. */
interface Calculation {
  /** Formulas came or went: the file's calculation chain is out of date. */
  readonly formulasChanged: boolean;
  /** Some formula has no cached result. */
  readonly resultsMissing: boolean;
}

function changeOf(
  model: FileModel,
  id: string,
  state: WorkbookState,
  filters: FilterChanges,
): SheetChange | null {
  const file = model.snapshot.sheets[id];
  const facts = model.facts.get(id);
  if (file === undefined || facts === undefined) return null;
  const now = sheetData(state.snapshot, id);
  const digit = digitWidth(model.defaultFont);
  return {
    edits: editsOf(file, facts, now, state.spills[id] ?? []),
    rows: rowChanges(file, now),
    columns: columnChanges(file, now, digit),
    merges: mergeChange(file, now),
    filter: filters.get(id),
    standardWidth: String(columnWidth(file.defaultColumnWidth ?? 64, digit)),
  };
}

function calculationOf(changes: readonly SheetChange[]): Calculation {
  const edits = changes.flatMap((change) => [...change.edits.values()].flatMap((line) => [...line.values()]));
  return {
    formulasChanged: edits.some((edit) => edit.formulaChanged),
    resultsMissing: edits.some(({ content }) => content.formula !== null && content.value === null),
  };
}

/** Writes what changed in the file's own sheets into them. */
function patchSheets(model: FileModel, state: WorkbookState, filters: FilterChanges): Calculation {
  const { parts, book } = model;
  const kept = book.sheets.filter((sheet) => state.snapshot.sheetOrder.includes(sheet.id));
  const changes = kept.flatMap(({ id, path }) => {
    const change = changeOf(model, id, state, filters);
    if (change === null || isUnchanged(change)) return [];
    followHeaders(parts, path, change.edits);
    const xml = patchSheet(textOf(parts, path) ?? "", change, () => dynamicArrayNumber(parts, book.path));
    putText(parts, path, xml);
    return [change];
  });
  return calculationOf(changes);
}

/** Takes sheets out, with the parts that only they led to. */
function removeSheets(parts: Parts, book: Book, state: WorkbookState): boolean {
  const gone = book.sheets.filter((sheet) => !state.snapshot.sheetOrder.includes(sheet.id));
  if (gone.length === 0) return false;
  const before = reachable(parts);
  for (const { path } of gone) removeRelationship(parts, book.path, path);
  const after = reachable(parts);
  [...before].filter((path) => !after.has(path)).forEach((path) => removePart(parts, path));
  return true;
}

interface Added extends Calculation {
  /** Relationships of the new sheets by sheet id. */
  readonly relationshipIds: ReadonlyMap<string, string>;
}

/** Has the new sheets written and puts them, with their formats, into the file. */
async function addSheets(model: FileModel, state: WorkbookState): Promise<Added> {
  const { parts, book, defaultFont } = model;
  const known = new Set(book.sheets.map((sheet) => sheet.id));
  const ids = state.snapshot.sheetOrder.filter((id) => !known.has(id));
  const relationshipIds = new Map<string, string>();
  if (ids.length === 0) return { relationshipIds, formulasChanged: false, resultsMissing: false };
  const made = await writeSheets(ids, state, defaultFont);
  const formats = graftStyles(parts, book.path, made);
  const spills = relatedPath(made, readBook(made).path, "sheetMetadata") !== null;
  const dynamic = spills ? dynamicArrayNumber(parts, book.path) : null;
  const sheets = readBook(made).sheets;
  const texts = sheets.map((sheet, index) => {
    const to = { ...formats, dynamic, ...destination(state, ids[index] ?? "", defaultFont) };
    const text = finishSheet(textOf(made, sheet.path) ?? "", to);
    return withFilter(text, state.filters?.[ids[index] ?? ""]);
  });
  texts.forEach((text, index) => {
    const path = freePath(parts, "xl/worksheets/sheet#.xml");
    const part = {
      source: book.path,
      path,
      text,
      contentType: SHEET_CONTENT,
      type: `${OFFICE_RELS}/worksheet`,
    };
    relationshipIds.set(ids[index] ?? "", addPart(parts, part));
    graftRelated(made, sheets[index]?.path ?? "", parts, path);
  });
  return { relationshipIds, formulasChanged: true, resultsMissing: texts.some(lacksResult) };
}

function dropCalculationChain(parts: Parts, book: string): void {
  const path = relatedPath(parts, book, "calcChain");
  if (path === null) return;
  removeRelationship(parts, book, path);
  removePart(parts, path);
}

/** Filters of the file, those that the grid does not play as undefined. */
function fileFilters(parts: Parts, book: Book): ReadonlyMap<string, GridFilter | undefined> {
  const found = [...filtersIn(parts, book)];
  return new Map(found.map(([id, filter]) => [id, typeof filter === "boolean" ? undefined : filter]));
}

/** The parts of a file with what changed in the workbench grafted in. */
export async function graft(original: Uint8Array, state: WorkbookState): Promise<Parts> {
  const model = await readFile(original, false);
  const { parts, book } = model;
  const filters = filterChanges(fileFilters(parts, book), state);
  const patched = patchSheets(model, state, filters);
  const added = await addSheets(model, state);
  const removed = removeSheets(parts, book, state);
  if (patched.formulasChanged || added.formulasChanged || removed) dropCalculationChain(parts, book.path);
  const calculateOnLoad = patched.resultsMissing || added.resultsMissing ? true : null;
  const change = workbookChange(book, state, added.relationshipIds, filters);
  writeWorkbook(parts, book.path, { ...change, calculateOnLoad });
  return parts;
}
