import { BooleanNumber } from "@univerjs/core";
import {
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { bind, type HostObject, invalidArgument, type ObjectType } from "../../richApi";
import type { Context } from "../context";
import { eventCalls } from "../events";
import { asBoolean, asNumber, asWord } from "../expect";
import { filterOn } from "../filters";
import { areaAt, change, type Live, makeArea, sheetById } from "../live";
import { newSheetName } from "../sheetNames";
import { activateSheet, deleteSheet, needStructure, setVisibility, visibilityOf } from "../sheets";
import { usedArea } from "../used";
import { chartsObject } from "./charts";
import { freezePanesObject } from "./freezePanes";
import { pageBreaksObject } from "./pageBreaks";
import { sheetProtectionObject } from "./protection";

type Members = Required<Pick<ObjectType<string>, "get" | "set" | "call">>;

function showGridlines(live: Live, sheetId: string, show: boolean): void {
  change(live, ToggleGridlinesMutation, {
    subUnitId: sheetId,
    showGridlines: show ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
}

function properties({ live }: Context): Pick<Members, "get" | "set"> {
  return {
    get: {
      Id: (id) => id,
      Name: (id) => sheetById(live, id).getName(),
      Position: (id) => live.workbook.getSheetIndex(sheetById(live, id)),
      Visibility: (id) => visibilityOf(live, id),
      ShowGridlines: (id) => !sheetById(live, id).hasHiddenGridlines(),
    },
    set: {
      Name: (id, name) => {
        needStructure(live);
        change(live, SetWorksheetNameMutation, { subUnitId: id, name: newSheetName(live, name, id) });
      },
      Position: (id, position) => {
        needStructure(live);
        const toOrder = asNumber(position);
        if (!Number.isInteger(toOrder) || toOrder < 0 || toOrder >= live.workbook.getSheetSize())
          throw invalidArgument();
        const fromOrder = live.workbook.getSheetIndex(sheetById(live, id));
        change(live, SetWorksheetOrderMutation, { subUnitId: id, fromOrder, toOrder });
      },
      Visibility: (id, value) => setVisibility(live, id, asWord(value, ["Visible", "Hidden", "VeryHidden"])),
      // Read as ShowGridlines, but set under this name.
      Gridlines: (id, value) => showGridlines(live, id, asBoolean(value)),
    },
  };
}

function methods({ live, make, events }: Context): Members["call"] {
  return {
    GetRange: (id, address) => make.range(areaAt(live, id, address)),
    GetRangeByIndexes: (id, row, column, rows, columns) =>
      make.range(makeArea(id, row, column, rows, columns)),
    GetCell: (id, row, column) => make.range(makeArea(id, row, column, 1, 1)),
    GetUsedRange: (id, valuesOnly) =>
      make.range(usedArea(live, id, valuesOnly === true) ?? makeArea(id, 0, 0, 1, 1)),
    GetUsedRangeOrNullObject: (id, valuesOnly) => {
      const area = usedArea(live, id, valuesOnly === true);
      return area ? make.range(area) : null;
    },
    // The workbench calculates whole workbooks.
    Calculate: async () => {
      await live.calc.calculate();
    },
    Activate: (id) => activateSheet(live, id),
    Delete: (id) => deleteSheet(live, id),
    ...eventCalls<string>(events, (id) => id, false),
  };
}

/** A worksheet, known by its id. */
export function worksheetObject(context: Context): (sheetId: string) => HostObject {
  const type: ObjectType<string> = {
    kind: "Worksheet",
    ...properties(context),
    nav: {
      PageLayout: (id) => context.make.pageLayout(id),
      Names: (id) => context.make.names(id),
      Tables: (id) => context.make.tables(id),
      Charts: chartsObject(context),
      HorizontalPageBreaks: pageBreaksObject(context),
      Protection: sheetProtectionObject(context),
      FreezePanes: freezePanesObject(context),
      AutoFilter: (id) => context.make.autoFilter(filterOn(context.live, id)),
    },
    call: methods(context),
    waits: ["GetUsedRange", "GetUsedRangeOrNullObject"],
  };
  return (sheetId) => bind(type, sheetId);
}
