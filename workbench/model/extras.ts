import { type Decor, freezeDecor, newId, type Rule } from "./decor";
import type { Guard } from "./guard";
import type { FileTable, OpenedFile, PageSetup, WorkbookExtras } from "../xlsx/types";

/** A table while it is being edited. */
export type Table = { -readonly [K in keyof FileTable]: FileTable[K] };

/** A page set-up while it is being edited. */
export type Page = { -readonly [K in keyof PageSetup]: PageSetup[K] };

/** What Office.js keeps in a workbook and Univer does not. */
export interface Extras {
  readonly settings: Map<string, unknown>;
  /** Custom XML by its braced id. */
  readonly customXml: Map<string, string>;
  readonly pages: Map<string, Page>;
  readonly veryHidden: Set<string>;
  /** Tables stay where they were made, and filters that the grid does not play as the file had them. */
  readonly tables: Set<Table>;
  readonly strangeFilters: ReadonlyMap<string, boolean>;
  readonly guards: Map<string, Guard>;
  /** Sheets can be neither added, deleted, renamed, moved nor hidden. */
  readonly isStructureLocked: boolean;
  readonly decor: Map<string, Decor>;
  /** Looks of sheets of the file, which stay as they are. */
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
}

const NOTHING: WorkbookExtras &
  Pick<OpenedFile, "veryHidden" | "strangeFilters" | "isStructureLocked" | "rules"> = {
  settings: {},
  customXml: [],
  pages: {},
};

/** The extras of an opened file; of a new workbook without argument. */
export function makeExtras(from = NOTHING): Extras {
  return {
    settings: new Map(Object.entries(from.settings)),
    customXml: new Map(from.customXml.map((part) => [part.id, part.xml])),
    pages: new Map(Object.entries(from.pages).map(([id, page]) => [id, { ...page }])),
    veryHidden: new Set(from.veryHidden ?? []),
    tables: new Set(from.tables?.map((table) => ({ ...table }))),
    strangeFilters: new Map(Object.entries(from.strangeFilters ?? {})),
    guards: new Map(Object.entries(from.guards ?? {}).map(([id, guard]) => [id, { ...guard }])),
    isStructureLocked: from.isStructureLocked ?? false,
    // A file's own stays in the file.
    decor: new Map(),
    rules: new Map(
      Object.entries(from.rules ?? {}).map(([id, rules]) => [
        id,
        rules.map((rule) => Object.freeze({ ...rule, id: newId() })),
      ]),
    ),
  };
}

/** The extras as a file holds them. */
export function freezeExtras(extras: Extras): WorkbookExtras & { readonly veryHidden: readonly string[] } {
  return {
    settings: Object.fromEntries(extras.settings),
    customXml: [...extras.customXml].map(([id, xml]) => ({ id, xml })),
    pages: Object.fromEntries(extras.pages),
    veryHidden: [...extras.veryHidden],
    guards: Object.fromEntries(extras.guards),
    decor: Object.fromEntries([...extras.decor].map(([id, decor]) => [id, freezeDecor(decor)])),
    tables: [...extras.tables].map((table) => ({ ...table })),
  };
}

/** Forgets what belongs to a sheet that is gone. */
export function forgetSheet(extras: Extras, sheetId: string): void {
  extras.pages.delete(sheetId);
  extras.veryHidden.delete(sheetId);
  extras.guards.delete(sheetId);
  extras.decor.delete(sheetId);
  for (const table of extras.tables) if (table.sheetId === sheetId) extras.tables.delete(table);
}
