import { bind, type HostObject, type ObjectType } from "../../richApi";
import type { SheetArea } from "../sheetArea";
import type { Context } from "../context";
import { addressOf } from "../live";

interface AreaList {
  readonly areas: readonly SheetArea[];
  reference?: string;
}

let lastReference = 0;

/** Several areas of one sheet: a print area, merged blocks. */
export function rangeAreasObject({ live, kept, make }: Context): (areas: readonly SheetArea[]) => HostObject {
  const areasType: ObjectType<AreaList> = {
    kind: "RangeCollection",
    items: ({ areas }) => areas.map((area) => make.range(area)),
  };
  const type: ObjectType<AreaList> = {
    kind: "RangeAreas",
    get: {
      Address: ({ areas }) => areas.map((area) => addressOf(live, area)).join(","),
      AreaCount: ({ areas }) => areas.length,
      CellCount: ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0),
    },
    nav: { Areas: (list) => bind(areasType, list) },
    call: {
      _KeepReference: (list) => {
        lastReference += 1;
        list.reference ??= `areas-${lastReference}`;
        kept.set(list.reference, bind(type, list));
      },
    },
    reference: ({ reference }) => reference,
  };
  return (areas) => bind<AreaList>(type, { areas });
}
