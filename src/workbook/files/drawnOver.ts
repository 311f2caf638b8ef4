import { attributes, type Tag } from "../../../ooxml/scan";
import { walkTags } from "../../../ooxml/wellFormed";
import { union, type Area } from "../../core/sheet/area";

/** What is drawn beyond these is said as one area: nobody looks at each. */
const MOST = 2_000;
/** Office's unit of length in a cell as wide and high as cells are by default. */
const [CELL_WIDTH, CELL_HEIGHT] = [609_600, 190_500];

/** What an anchor says, by the name of its element and of what stands inside: "from.col", "ext.cx". */
type Anchor = Map<string, number>;

const HIDDEN = new Set(["1", "true"]);
const CORNERS = new Set(["from", "to"]);
const SIZES: Readonly<Record<string, readonly string[]>> = { pos: ["x", "y"], ext: ["cx", "cy"] };

const numberOf = (text: string) => Math.trunc(Number(text)) || 0;
const isAnchor = ({ name }: Tag) => name.endsWith("Anchor");

/** The rows and columns that an anchor takes; what it does not say by cells is reckoned with cells of usual size. */
function areaOf(anchor: Anchor): Area {
  const at = (key: string, otherwise: number) => anchor.get(key) ?? otherwise;
  const column = at("from.col", Math.floor(at("pos.x", 0) / CELL_WIDTH));
  const row = at("from.row", Math.floor(at("pos.y", 0) / CELL_HEIGHT));
  const reach = (corner: string, offset: string) => at(corner, 0) + (at(offset, 0) > 0 ? 1 : 0);
  const right = anchor.has("to.col")
    ? reach("to.col", "to.colOff")
    : column + Math.ceil(at("ext.cx", 1) / CELL_WIDTH) + 1;
  const below = anchor.has("to.row")
    ? reach("to.row", "to.rowOff")
    : row + Math.ceil(at("ext.cy", 1) / CELL_HEIGHT) + 1;
  return { row, column, rows: Math.max(1, below - row), columns: Math.max(1, right - column) };
}

/** What of a drawing was read so far. */
interface State {
  anchor: Anchor;
  /** The corner inside which the walk is. */
  corner: string | null;
  isHidden: boolean;
  readonly found: Area[];
}

function endAnchor({ found, anchor, isHidden }: State): void {
  if (isHidden) return;
  const area = areaOf(anchor);
  const last = found.length < MOST ? undefined : found.pop();
  found.push((last && union([last, area])) ?? area);
}

/** Inside a shape its size stands again, in the same words: the first is the anchor's. */
function keepSizes({ anchor }: State, name: string, values: ReadonlyMap<string, string>): void {
  for (const key of SIZES[name] ?? []) {
    const place = `${name}.${key}`;
    if (!anchor.has(place)) anchor.set(place, numberOf(values.get(key) ?? ""));
  }
}

function openElement(state: State, xml: string, tag: Tag): void {
  const { name, end } = tag;
  const { corner, anchor } = state;
  if (corner !== null) anchor.set(`${corner}.${name}`, numberOf(xml.slice(end, xml.indexOf("<", end))));
  else if (name === "cNvPr") state.isHidden ||= HIDDEN.has(attributes(xml, tag).get("hidden") ?? "");
  else if (name in SIZES) keepSizes(state, name, attributes(xml, tag));
}

/**
 * The cells over which pictures, shapes, text boxes and charts lie. What was hidden is left out.
 *
 * @param xml - a drawing part of a sheet
 * @throws PackageError a part that is not whole
 */
export function drawnOver(xml: string, part: string): readonly Area[] {
  const state: State = { anchor: new Map(), corner: null, isHidden: false, found: [] };
  walkTags(xml, part, (tag) => {
    const { name, close } = tag;
    if (isAnchor(tag)) {
      if (close) endAnchor(state);
      state.anchor = new Map();
      state.isHidden = false;
    } else if (CORNERS.has(name)) state.corner = close ? null : name;
    else if (!close) openElement(state, xml, tag);
  });
  return state.found;
}
