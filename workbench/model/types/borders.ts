import { BorderStyleTypes, type IBorderStyleData } from "@univerjs/core";
import { bind, type HostObject, type ObjectType } from "../../richApi";
import type { SheetArea } from "../sheetArea";
import { type Edge, EDGES, readEdge, writeEdge } from "../borderEdges";
import { STYLES, styleOf, WEIGHTS, weightOf, withStyle, withWeight } from "../borderLines";
import type { Context } from "../context";
import { asWord } from "../expect";
import type { Live } from "../live";
import { asColor, colorName } from "./fontFill";

interface Border {
  readonly area: SheetArea;
  readonly edge: Edge;
}

type Read<V> = (line: IBorderStyleData) => V;

function borderType(live: Live): ObjectType<Border> {
  const get = <V>({ area, edge }: Border, read: Read<V>): V | null => {
    const line = readEdge(live, area, edge);
    return line && read(line);
  };
  const set = ({ area, edge }: Border, next: (line: IBorderStyleData) => IBorderStyleData): void =>
    writeEdge(live, area, edge, next);
  return {
    kind: "RangeBorder",
    get: {
      SideIndex: ({ edge }) => edge,
      Style: (border) => get(border, (line) => styleOf(line.s)),
      Weight: (border) => get(border, (line) => weightOf(line.s)),
      Color: (border) => get(border, (line) => colorName(line.cl.rgb, "#000000")),
    },
    set: {
      Style: (border, value) => {
        const style = asWord(value, STYLES);
        set(border, (line) => ({ ...line, s: withStyle(line.s, style) }));
      },
      Weight: (border, value) => {
        const weight = asWord(value, WEIGHTS);
        set(border, (line) => ({ ...line, s: withWeight(line.s, weight) }));
      },
      Color: (border, value) => {
        const rgb = asColor(value);
        set(border, (line) => ({
          s: line.s === BorderStyleTypes.NONE ? BorderStyleTypes.THIN : line.s,
          cl: { rgb },
        }));
      },
    },
  };
}

/** The borders of a range, by edge. */
export function bordersObject({ live }: Context): (area: SheetArea) => HostObject {
  const border = borderType(live);
  const type: ObjectType<SheetArea> = {
    kind: "RangeBorderCollection",
    items: (area) => EDGES.map((edge) => bind(border, { area, edge })),
    item: (area, key) => bind(border, { area, edge: asWord(key, EDGES) }),
  };
  return (area) => bind(type, area);
}
