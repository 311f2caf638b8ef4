import type { IWorkbookData } from "@univerjs/core";
import { absolute, quoteSheet } from "../area/a1";
import type { Book, FileSheet, SheetState } from "./book";
import { toFile } from "./dialect";
import { FILTER_NAME, type FilterChanges, filterFormula } from "./filtersOut";
import { fileNameIndex, namesIn, namesOut } from "./names";
import type { CellName } from "./names";
import type { Renames } from "./sheetNames";
import type { PageSetup, WorkbookState } from "./types";
import { isOn } from "./univer";
import type { Tab, WorkbookChange, WrittenName } from "./workbookPart";

/** A tab with the id of its sheet; tabs that the grid does not show have none. */
interface PlacedTab extends Tab {
  readonly id: string | null;
}

function stateOf(state: WorkbookState, id: string, file: FileSheet | undefined): SheetState {
  if (state.veryHidden.includes(id)) return "veryHidden";
  if (!isOn(state.snapshot.sheets[id]?.hidden)) return "visible";
  return file?.state === "veryHidden" ? "veryHidden" : "hidden";
}

/** Tabs that are no worksheets, by the worksheet they stand behind (-1: before all). */
function unseenTabs(book: Book): Map<number, number[]> {
  const seen = new Set(book.sheets.map((sheet) => sheet.index));
  const behind = new Map<number, number[]>();
  let last = -1;
  book.tabs.forEach((_tab, index) => {
    if (seen.has(index)) last = index;
    else behind.set(last, [...(behind.get(last) ?? []), index]);
  });
  return behind;
}

/** The tabs of the saved file: sheets in the order of the workbench, chart sheets behind the sheet they stood behind. */
function tabsOf(book: Book, state: WorkbookState, relationshipIds: ReadonlyMap<string, string>): PlacedTab[] {
  const files = new Map(book.sheets.map((sheet) => [sheet.id, sheet]));
  const unseen = unseenTabs(book);
  const take = (place: number): PlacedTab[] => {
    const found = unseen.get(place) ?? [];
    unseen.delete(place);
    return found.flatMap((fileIndex) => {
      const tab = book.tabs[fileIndex];
      return tab === undefined ? [] : [{ ...tab, id: null, fileIndex, relationshipId: "" }];
    });
  };
  const tabs = take(-1);
  for (const id of state.snapshot.sheetOrder) {
    const file = files.get(id);
    const name = state.snapshot.sheets[id]?.name ?? file?.name ?? id;
    tabs.push({
      id,
      name,
      state: stateOf(state, id, file),
      fileIndex: file?.index ?? null,
      relationshipId: relationshipIds.get(id) ?? "",
    });
    if (file !== undefined) tabs.push(...take(file.index));
  }
  return [...tabs, ...[...unseen.keys()].flatMap(take)];
}

function renamesOf(book: Book, snapshot: IWorkbookData): Renames {
  const renames = new Map<string, string | null>();
  for (const sheet of book.sheets) {
    const kept = snapshot.sheetOrder.includes(sheet.id);
    const name = snapshot.sheets[sheet.id]?.name ?? sheet.name;
    if (!kept) renames.set(sheet.name.toLowerCase(), null);
    else if (name !== sheet.name) renames.set(sheet.name.toLowerCase(), name);
  }
  return renames;
}

/** Print area and title rows of a new sheet: always quoted, else a name with a space prints the whole sheet. */
function printNames(tab: number, name: string, page: PageSetup): WrittenName[] {
  const entry = (kind: string, range: string | undefined): WrittenName[] => {
    const areas = (range ?? "").split(",").filter((area) => area.trim() !== "");
    const formula = areas.map((area) => `${quoteSheet(name)}!${absolute(area.trim())}`).join(",");
    return formula === "" ? [] : [{ name: `_xlnm.${kind}`, formula, tab }];
  };
  return [...entry("Print_Area", page.printArea), ...entry("Print_Titles", page.titleRows)];
}

function allPrintNames(tabs: readonly PlacedTab[], state: WorkbookState): WrittenName[] {
  return tabs.flatMap((tab, index) => {
    const page = tab.id === null || tab.relationshipId === "" ? undefined : state.pages[tab.id];
    return page === undefined ? [] : printNames(index, tab.name, page);
  });
}

function addedNames(
  names: readonly CellName[],
  known: ReadonlySet<string>,
  tabs: readonly PlacedTab[],
): WrittenName[] {
  return names.flatMap(({ id, name, formula, sheetId }) => {
    if (known.has(id)) return [];
    const tab = sheetId === null ? null : tabs.findIndex((entry) => entry.id === sheetId);
    return tab === -1 ? [] : [{ name, formula: toFile(formula), tab }];
  });
}

function changedNames(before: readonly CellName[], after: readonly CellName[]): Map<number, string | null> {
  const changed = new Map<number, string | null>();
  for (const entry of before) {
    const index = fileNameIndex(entry.id);
    const next = after.find((other) => other.id === entry.id);
    if (index === null || next?.formula === entry.formula) continue;
    changed.set(index, next === undefined ? null : toFile(next.formula));
  }
  return changed;
}

/** Excel's own names for the cells under filters, where those are others. */
function filterNames(
  book: Book,
  tabs: readonly PlacedTab[],
  filters: FilterChanges,
): { readonly added: WrittenName[]; readonly changed: readonly (readonly [number, string | null])[] } {
  const added: WrittenName[] = [];
  const changed: (readonly [number, string | null])[] = [];
  for (const [id, filter] of filters) {
    const tab = tabs.findIndex((entry) => entry.id === id);
    const index = book.sheets.find((sheet) => sheet.id === id)?.index ?? null;
    const known = book.names.findIndex((entry) => entry.name === FILTER_NAME && entry.sheetIndex === index);
    // The file's names are renamed with their sheets.
    const sheet = known < 0 || index === null ? tabs[tab]?.name : book.tabs[index]?.name;
    const formula = filter && filterFormula(sheet ?? id, filter);
    if (known >= 0) changed.push([known, formula]);
    else if (formula !== null) added.push({ name: FILTER_NAME, formula, tab, hidden: true });
  }
  return { added, changed };
}

/** What must change in workbook.xml, apart from the question of calculation. */
export function workbookChange(
  book: Book,
  state: WorkbookState,
  relationshipIds: ReadonlyMap<string, string>,
  filters: FilterChanges,
): Omit<WorkbookChange, "calculateOnLoad"> {
  const tabs = tabsOf(book, state, relationshipIds);
  const before = namesIn(book);
  const after = namesOut(state.snapshot) ?? before;
  const known = new Set(before.map((entry) => entry.id));
  const ofFilters = filterNames(book, tabs, filters);
  return {
    tabs,
    renames: renamesOf(book, state.snapshot),
    addedNames: [...ofFilters.added, ...allPrintNames(tabs, state), ...addedNames(after, known, tabs)],
    changedNames: new Map([...changedNames(before, after), ...ofFilters.changed]),
  };
}
