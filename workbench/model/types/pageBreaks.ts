import { bind, type HostObject, invalidArgument, itemNotFound, type ObjectType } from "../../richApi";
import { SheetArea } from "../sheetArea";
import type { Context } from "../context";
import { decorOf } from "../decor";
import { asNumber } from "../expect";
import { refuseProtected } from "../guard";
import { areaAt } from "../live";

interface Break {
  readonly sheetId: string;
  readonly row: number;
}

/** `worksheet.horizontalPageBreaks`: rows that begin a new page. */
export function pageBreaksObject({ live, make }: Context): (sheetId: string) => HostObject {
  const breaks = (sheetId: string): Set<number> =>
    decorOf(live, sheetId, "Worksheet.horizontalPageBreaks").breaks;
  const breakType: ObjectType<Break> = {
    kind: "PageBreak",
    get: { _Id: ({ row }) => `row-${row}`, RowIndex: ({ row }) => row, ColumnIndex: () => 0 },
    call: {
      Delete: ({ sheetId, row }) => void breaks(sheetId).delete(row),
      GetCellAfterBreak: ({ sheetId, row }) => make.range(new SheetArea(sheetId, row, 0, 1, 1)),
    },
  };
  const sorted = (sheetId: string): HostObject[] =>
    [...breaks(sheetId)].sort((one, other) => one - other).map((row) => bind(breakType, { sheetId, row }));
  const type: ObjectType<string> = {
    kind: "PageBreakCollection",
    items: sorted,
    item: (id, index) => {
      const found = sorted(id)[asNumber(index)];
      if (!found) throw itemNotFound();
      return found;
    },
    call: {
      Add: (id, value) => {
        refuseProtected(live, { sheetId: id });
        const { sheetId, row } = value instanceof SheetArea ? value : areaAt(live, id, value);
        // Nothing stands above the first row.
        if (sheetId !== id || row === 0) throw invalidArgument();
        breaks(id).add(row);
        return bind(breakType, { sheetId, row });
      },
      GetCount: (id) => breaks(id).size,
      RemovePageBreaks: (id) => breaks(id).clear(),
    },
  };
  return (sheetId) => bind(type, sheetId);
}
