import { bind, type HostObject, invalidArgument, type ObjectType } from "../../richApi";
import type { SheetArea } from "../sheetArea";
import { clearArea, type ClearWhat, mergeArea, unmergeArea } from "../cells";
import type { Context } from "../context";
import { asBoolean, asWord } from "../expect";
import { guarded, refuseLocked, refuseProtected } from "../guard";
import { columnsHidden, rowsHidden, setColumnsHidden, setRowsHidden } from "../hidden";
import { addressOf } from "../live";
import { mergesIn } from "../merges";
import { readFormulas, readTypes, readValues } from "../read";
import { select } from "../sheets";
import { formulaAreas } from "../specialCells";
import { readShownText } from "../shownText";
import { readNumberFormats, writeNumberFormats, writeValues } from "../write";
import { conditionalFormatsObject } from "./conditionalFormats";
import { dataValidationObject } from "./dataValidation";
import { rangeMoves } from "./rangeMoves";

const CLEAR: readonly ClearWhat[] = ["All", "Contents", "Formats"];

function properties({ live }: Context): Required<Pick<ObjectType<SheetArea>, "get" | "set">> {
  return {
    get: {
      Address: (g) => addressOf(live, g),
      RowIndex: (g) => g.row,
      ColumnIndex: (g) => g.column,
      RowCount: (g) => g.rows,
      ColumnCount: (g) => g.columns,
      CellCount: (g) => g.rows * g.columns,
      Values: (g) => readValues(live, g),
      ValueTypes: (g) => readTypes(live, g),
      Formulas: (g) => readFormulas(live, g),
      Text: (g) => readShownText(live, g),
      NumberFormat: (g) => readNumberFormats(live, g),
      RowHidden: (g) => rowsHidden(live, g),
      ColumnHidden: (g) => columnsHidden(live, g),
    },
    set: {
      ...guarded(live, refuseLocked, {
        Values: (g, value) => writeValues(live, g, value),
        Formulas: (g, value) => writeValues(live, g, value),
      }),
      ...guarded(live, refuseProtected, {
        NumberFormat: (g, value) => writeNumberFormats(live, g, value),
        RowHidden: (g, value) => setRowsHidden(live, g, asBoolean(value)),
        ColumnHidden: (g, value) => setColumnsHidden(live, g, asBoolean(value)),
      }),
    },
  };
}

let lastReference = 0;

function keep({ kept, make }: Context, area: SheetArea): void {
  lastReference += 1;
  area.reference ??= `range-${lastReference}`;
  kept.set(area.reference, make.range(area));
}

function methods(context: Context): NonNullable<ObjectType<SheetArea>["call"]> {
  return {
    ...rangeMoves(context),
    Select: (g) => select(context.live, g),
    ...guarded(context.live, refuseProtected, {
      Clear: (g, what) => clearArea(context.live, g, what == null ? "All" : asWord(what, CLEAR)),
      Merge: (g, across) => mergeArea(context.live, g, across === true),
      Unmerge: (g) => unmergeArea(context.live, g),
    }),
    GetMergedAreasOrNullObject: (g) => {
      const merges = mergesIn(context.live, g);
      return merges.length === 0 ? null : context.make.rangeAreas(merges);
    },
    GetSpecialCellsOrNullObject: (g, kind) => {
      // Other kinds of cells are not told apart.
      asWord(kind, ["Formulas"]);
      const areas = formulaAreas(context.live, g);
      return areas.length === 0 ? null : context.make.rangeAreas(areas);
    },
    _KeepReference: (g) => keep(context, g),
    // Office.js sends large arrays row by row and has the whole size checked first.
    _ValidateArraySize: (g, rows, columns) => {
      if (rows !== g.rows || columns !== g.columns) throw invalidArgument();
    },
  };
}

/** A range over an area. */
export function rangeObject(context: Context): (area: SheetArea) => HostObject {
  const type: ObjectType<SheetArea> = {
    kind: "Range",
    ...properties(context),
    nav: {
      Format: (g) => context.make.rangeFormat(g),
      ConditionalFormats: conditionalFormatsObject(context),
      DataValidation: dataValidationObject(context),
      Worksheet: (g) => context.make.worksheet(g.sheetId),
    },
    call: methods(context),
    waits: ["GetUsedRange", "GetUsedRangeOrNullObject"],
    reference: (g) => g.reference,
  };
  return (area) => bind(type, area);
}
