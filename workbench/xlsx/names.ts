import type { IWorkbookData } from "@univerjs/core";
import type { Book } from "./book";
import { fromFile } from "./dialect";

/** Univer's plugin data of that name holds the defined names as JSON. */
const NAMES_RESOURCE = "SHEET_DEFINED_NAME_PLUGIN";
const WHOLE_WORKBOOK = "AllDefaultWorkbook";
const FILE_NAME_PREFIX = "file-name-";

export interface CellName {
  readonly id: string;
  readonly name: string;
  /** Without "=". */
  readonly formula: string;
  /** Id of the sheet it belongs to, or null for the whole workbook. */
  readonly sheetId: string | null;
}

const REFERENCE =
  /^(?:'(?:[^']|'')+'|[^'!:(),+\-*/&<>=^"\s]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

/** Names a person can see; print areas and the like stay with the file. */
export function namesIn(book: Book): CellName[] {
  const ids = new Map(book.sheets.map((sheet) => [sheet.index, sheet.id]));
  return book.names.flatMap((entry, index) => {
    const sheetId = entry.sheetIndex === null ? null : (ids.get(entry.sheetIndex) ?? null);
    const strange =
      entry.hidden || entry.name.startsWith("_xlnm.") || (entry.sheetIndex !== null && sheetId === null);
    return strange
      ? []
      : [
          {
            id: FILE_NAME_PREFIX + String(index),
            name: entry.name,
            formula: fromFile(entry.formula),
            sheetId,
          },
        ];
  });
}

/** Place of a name among those of the file, or null for a name made in the workbench. */
export function fileNameIndex(id: string): number | null {
  return id.startsWith(FILE_NAME_PREFIX) ? Number(id.slice(FILE_NAME_PREFIX.length)) : null;
}

/** The names as plugin data of a snapshot. */
export function namesResource(names: readonly CellName[]): { name: string; data: string } {
  const entries = names.map(({ id, name, formula, sheetId }) => [
    id,
    {
      id,
      name,
      formulaOrRefString: REFERENCE.test(formula) ? formula : `=${formula}`,
      localSheetId: sheetId ?? WHOLE_WORKBOOK,
    },
  ]);
  return { name: NAMES_RESOURCE, data: JSON.stringify(Object.fromEntries(entries)) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function nameOut(id: string, value: unknown): CellName[] {
  if (!isRecord(value)) return [];
  const { name, formulaOrRefString: formula, localSheetId: scope } = value;
  if (typeof name !== "string" || typeof formula !== "string") return [];
  const sheetId = typeof scope === "string" && scope !== WHOLE_WORKBOOK ? scope : null;
  return [{ id, name, formula: formula.startsWith("=") ? formula.slice(1) : formula, sheetId }];
}

/** The names a snapshot holds, or null where it says nothing of names. */
export function namesOut(snapshot: IWorkbookData): CellName[] | null {
  const resource = snapshot.resources?.find((entry) => entry.name === NAMES_RESOURCE);
  if (resource === undefined || resource.data === "") return null;
  const map: unknown = JSON.parse(resource.data);
  return isRecord(map) ? Object.entries(map).flatMap(([id, value]) => nameOut(id, value)) : null;
}
