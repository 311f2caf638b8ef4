import {
  ApiError,
  apiNotFound,
  bind,
  type HostObject,
  invalidArgument,
  invalidOperation,
  itemNotFound,
  type ObjectType,
} from "../../richApi";
import { FILE_SHEET_PREFIX } from "../../xlsx/types";
import { areaOf, overlaps, rowOf } from "../../area/area";
import { SheetArea } from "../sheetArea";
import type { Context } from "../context";
import { newId } from "../decor";
import { asBoolean, asNumber, asString } from "../expect";
import type { Table } from "../extras";
import { refuseProtected } from "../guard";
import { areaAt, type Live } from "../live";
import { readValues } from "../read";
import { tableName, nextTableName } from "../tableNames";

function sheetAreaOf({ sheetId, area }: Table): SheetArea {
  return SheetArea.on(sheetId, area);
}

/** Excel would write heads that are blank, numbers or twice the same anew; that is not played. */
function refuseHeads(live: Live, area: SheetArea): void {
  const [heads = []] = readValues(live, SheetArea.on(area.sheetId, rowOf(area, 0)));
  const texts = heads.map((head) => (typeof head === "string" ? head.toLowerCase() : ""));
  if (texts.includes("") || new Set(texts).size < texts.length)
    throw apiNotFound("TableCollection.add with heads that are not texts, each another");
}

function refuseOverlap({ extras, workbook }: Live, area: SheetArea): void {
  if ([...extras.tables].some((table) => table.sheetId === area.sheetId && overlaps(table.area, area)))
    throw invalidOperation("A table can't overlap another table.");
  const merges = workbook.getSheetBySheetId(area.sheetId)?.getMergeData() ?? [];
  if (merges.some((bounds) => overlaps(areaOf(bounds), area)))
    throw apiNotFound("TableCollection.add over merged cells");
}

function addTable(live: Live, area: SheetArea, hasHeaders: unknown): Table {
  if (hasHeaders !== true) throw apiNotFound("TableCollection.add without heads");
  if (area.sheetId.startsWith(FILE_SHEET_PREFIX))
    throw apiNotFound("TableCollection.add on a sheet that came from a file");
  if (area.rows < 2) throw apiNotFound("TableCollection.add without a row below the heads");
  refuseProtected(live, area);
  refuseOverlap(live, area);
  refuseHeads(live, area);
  const table = {
    id: newId(),
    name: nextTableName(live),
    sheetId: area.sheetId,
    area: { row: area.row, column: area.column, rows: area.rows, columns: area.columns },
    hasFilter: true,
    isFiltered: false,
    style: "TableStyleMedium2",
    hasBands: true,
  };
  live.extras.tables.add(table);
  return table;
}

/** A table that is about to be changed: only tables made here can be written back. */
function edit(live: Live, table: Table, member: string): Table {
  if (table.id === undefined) throw apiNotFound(`Table.${member} of a table that came from a file`);
  refuseProtected(live, table);
  return table;
}

function tableType({ live, make }: Context): ObjectType<Table> {
  return {
    kind: "Table",
    get: {
      Id: ({ id, name }) => id ?? name,
      Name: ({ name }) => name,
      ShowFilterButton: ({ hasFilter }) => hasFilter,
    },
    set: {
      Name: (table, value) => {
        edit(live, table, "name").name = tableName(live, value, table);
      },
      Style: (table, value) => {
        edit(live, table, "style").style = asString(value);
      },
      ShowBandedRows: (table, value) => {
        edit(live, table, "showBandedRows").hasBands = asBoolean(value);
      },
      ShowFilterButton: (table, value) => {
        edit(live, table, "showFilterButton").hasFilter = asBoolean(value);
      },
    },
    nav: {
      // No source settles what Excel answers without the buttons: the least that an add-in may count on.
      AutoFilter: ({ hasFilter, isFiltered }) => {
        if (!hasFilter) throw new ApiError("GeneralException", "The table has no filter buttons.", 500);
        return make.autoFilter({ hasFilter, isFiltered });
      },
      Worksheet: ({ sheetId }) => make.worksheet(sheetId),
    },
    call: {
      GetRange: (own) => make.range(sheetAreaOf(own)),
      GetHeaderRowRange: (own) => {
        return make.range(SheetArea.on(own.sheetId, rowOf(own.area, 0)));
      },
      GetDataBodyRange: (own) => {
        const { sheetId, row, column, rows, columns } = sheetAreaOf(own);
        return make.range(new SheetArea(sheetId, row + 1, column, rows - 1, columns));
      },
      Delete: (table) => {
        edit(live, table, "delete");
        live.extras.tables.delete(table);
      },
    },
  };
}

/** `workbook.tables` and `worksheet.tables`: those of the file, where they stood when it was opened, and those made here. */
export function tablesObject(context: Context): (sheetId?: string) => HostObject {
  const { live } = context;
  const table = tableType(context);
  const all = (sheetId: string | undefined): Table[] =>
    [...live.extras.tables].filter(
      (own) => live.workbook.getSheetBySheetId(own.sheetId) && (sheetId ?? own.sheetId) === own.sheetId,
    );
  const find = (sheetId: string | undefined, key: unknown): HostObject | null => {
    const wanted = asString(key).toLowerCase();
    const found = all(sheetId).find((own) => own.id === key || own.name.toLowerCase() === wanted);
    return found ? bind(table, found) : null;
  };
  const orError = (found: HostObject | null): HostObject => {
    if (!found) throw itemNotFound();
    return found;
  };
  const onSheet = (sheetId: string | undefined, value: unknown): SheetArea => {
    const area = value instanceof SheetArea ? value : areaAt(live, sheetId ?? "", value);
    if (sheetId !== undefined && area.sheetId !== sheetId) throw invalidArgument();
    return area;
  };
  const type: ObjectType<string | undefined> = {
    kind: "TableCollection",
    get: { Count: (sheetId) => all(sheetId).length },
    items: (sheetId) => all(sheetId).map((own) => bind(table, own)),
    item: (sheetId, key) => orError(find(sheetId, key)),
    call: {
      Add: (sheetId, address, hasHeaders) =>
        bind(table, addTable(live, onSheet(sheetId, address), hasHeaders)),
      GetCount: (sheetId) => all(sheetId).length,
      GetItemAt: (sheetId, index) => {
        const found = all(sheetId)[asNumber(index)];
        return orError(found ? bind(table, found) : null);
      },
      GetItemOrNullObject: (sheetId, key) => find(sheetId, key),
    },
  };
  return (sheetId) => bind(type, sheetId);
}
