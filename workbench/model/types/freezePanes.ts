import { SetFrozenMutation } from "@univerjs/sheets";
import { bind, type HostObject, invalidArgument, type ObjectType } from "../../richApi";
import { SheetArea } from "../sheetArea";
import type { Context } from "../context";
import { change, sheetById } from "../live";

const NONE = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 } as const;

/** Rows and columns of a sheet that stay in sight. */
export function freezePanesObject({ live, make }: Context): (sheetId: string) => HostObject {
  const freeze = (subUnitId: string, ySplit: number, xSplit: number): void => {
    sheetById(live, subUnitId);
    const startRow = ySplit > 0 ? ySplit : -1;
    const startColumn = xSplit > 0 ? xSplit : -1;
    change(live, SetFrozenMutation, { subUnitId, xSplit, ySplit, startRow, startColumn });
  };
  const type: ObjectType<string> = {
    kind: "WorksheetFreezePanes",
    call: {
      FreezeAt: (id, value) => {
        if (!(value instanceof SheetArea) || value.row !== 0 || value.column !== 0) throw invalidArgument();
        freeze(id, value.rows, value.columns);
      },
      GetLocationOrNullObject: (id) => {
        const { xSplit, ySplit } = sheetById(live, id).getFreeze();
        return xSplit > 0 && ySplit > 0 ? make.range(new SheetArea(id, 0, 0, ySplit, xSplit)) : null;
      },
      Unfreeze: (id) => change(live, SetFrozenMutation, { subUnitId: id, ...NONE }),
    },
  };
  return (sheetId) => bind(type, sheetId);
}
