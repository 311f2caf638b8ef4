import { bind, type HostObject, type ObjectType } from "../../rich-api";
import type { Area } from "../area";
import type { Context } from "../context";
import { addressOf } from "../live";

/** A RangeAreas of a single area, as a print area answers. */
export const rangeAreasObject = ({ live, kept, make }: Context): ((area: Area) => HostObject) => {
  const type: ObjectType<Area> = {
    kind: "RangeAreas",
    get: { Address: (g) => addressOf(live, g), AreaCount: () => 1, CellCount: (g) => g.rows * g.columns },
    call: {
      _KeepReference: (g) => {
        g.reference ??= `areas-${kept.size}-${Date.now()}`;
        kept.set(g.reference, make.rangeAreas(g));
      },
    },
    reference: (g) => g.reference,
  };
  return (area) => bind(type, area);
};
