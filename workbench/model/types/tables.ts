import { bind, type HostObject, itemNotFound, type ObjectType } from "../../rich-api";
import type { FileTable } from "../../xlsx/types";
import { Area } from "../area";
import type { Context } from "../context";
import { asString } from "../expect";

const areaOf = ({ sheetId, area }: FileTable): Area => {
  const { startRow, endRow, startColumn, endColumn } = area;
  return new Area(sheetId, startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
};

/** `workbook.tables`: those of the file, where they stood when it was opened. */
export const tablesObject = ({ live, make }: Context): HostObject => {
  const table: ObjectType<FileTable> = {
    kind: "Table",
    get: { Id: ({ name }) => name, Name: ({ name }) => name },
    nav: { AutoFilter: (own) => make.autoFilter(own), Worksheet: ({ sheetId }) => make.worksheet(sheetId) },
    call: { GetRange: (own) => make.range(areaOf(own)) },
  };
  const all = live.extras.tables.filter(({ sheetId }) => live.workbook.getSheetBySheetId(sheetId));
  const find = (key: unknown): HostObject | null => {
    const wanted = asString(key).toLowerCase();
    const found = all.find(({ name }) => name.toLowerCase() === wanted);
    return found ? bind(table, found) : null;
  };
  const type: ObjectType<null> = {
    kind: "TableCollection",
    items: () => all.map((own) => bind(table, own)),
    item: (_target, key) => {
      const found = find(key);
      if (!found) throw itemNotFound();
      return found;
    },
    call: { GetCount: () => all.length, GetItemOrNullObject: (_target, key) => find(key) },
  };
  return bind(type, null);
};
