import { BooleanNumber } from "@univerjs/core";
import { bind, type HostObject, itemNotFound, type ObjectType } from "../../richApi";
import type { Context } from "../context";
import { eventCalls, WORKBOOK_TARGET } from "../events";
import { findSheet } from "../live";
import { newSheetName, nextSheetName } from "../sheetNames";
import { addSheet } from "../sheets";

function sheetType({ live, make, events }: Context): ObjectType<null> {
  return {
    kind: "WorksheetCollection",
    items: () => live.workbook.getSheets().map((sheet) => make.worksheet(sheet.getSheetId())),
    item: (_target, key) => {
      const sheet = findSheet(live, key);
      if (!sheet) throw itemNotFound();
      return make.worksheet(sheet.getSheetId());
    },
    call: {
      Add: (_target, name) =>
        make.worksheet(addSheet(live, name == null ? nextSheetName(live) : newSheetName(live, name))),
      GetItemOrNullObject: (_target, key) => {
        const sheet = findSheet(live, key);
        return sheet ? make.worksheet(sheet.getSheetId()) : null;
      },
      GetActiveWorksheet: () => make.worksheet(live.workbook.getActiveSheet().getSheetId()),
      GetCount: (_target, visibleOnly) =>
        live.workbook
          .getSheets()
          .filter((sheet) => visibleOnly !== true || sheet.isSheetHidden() !== BooleanNumber.TRUE).length,
      ...eventCalls<null>(events, () => WORKBOOK_TARGET, true),
    },
  };
}

/** `workbook.worksheets`. */
export function worksheetsObject(context: Context): HostObject {
  return bind(sheetType(context), null);
}
