import type { CellStyle } from "hucre/xlsx";
import { attributes, childSpans, nextTag, rootTag, type Span } from "./scan";
import { statedLook } from "./statedLook";

/** A look that cells take while some condition holds. */
export interface ConditionalLook {
  /** Areas as they stand, with blanks between. */
  readonly range: string;
  readonly style: CellStyle;
  /** A picture or a bar stands in the place of the value. */
  readonly hidesValue: boolean;
}

/** What a sheet says of all its cells, and of conditions in the part of it that older programs pass over. */
export interface SheetFormat {
  /** In points; `null` where it is not said. */
  readonly rowHeight: number | null;
  /** In characters. */
  readonly columnWidth: number | null;
  readonly conditional: readonly ConditionalLook[];
}

const numberOf = (text: string | undefined) => (text === undefined ? null : Number(text));

function spansIn(xml: string, { empty, end }: Span): readonly Span[] {
  return empty ? [] : childSpans(xml, end);
}

/** All elements of a name inside another, however deep. */
function inside(xml: string, { end, outerEnd }: Span, name: string): readonly Span[] {
  const found: Span[] = [];
  for (let tag = nextTag(xml, end); tag !== null && tag.start < outerEnd; tag = nextTag(xml, tag.end)) {
    if (tag.name !== name || tag.close) continue;
    const close = tag.empty ? -1 : xml.indexOf(`</${tag.qualified}>`, tag.end);
    found.push({ ...tag, outerEnd: close < 0 ? tag.end : close });
  }
  return found;
}

const hidesValue = (xml: string, rule: Span) =>
  ["iconSet", "dataBar"].some((name) =>
    inside(xml, rule, name).some((own) =>
      ["0", "false"].includes(attributes(xml, own).get("showValue") ?? ""),
    ),
  );

function rulesOf(xml: string, group: Span): readonly ConditionalLook[] {
  const named = inside(xml, group, "sqref").map(({ end, outerEnd }) => xml.slice(end, outerEnd));
  const range = attributes(xml, group).get("sqref") ?? named.join(" ");
  return spansIn(xml, group)
    .filter(({ name }) => name === "cfRule")
    .map((rule) => {
      const [look] = inside(xml, rule, "dxf");
      return { range, style: look ? statedLook(xml, look) : {}, hidesValue: hidesValue(xml, rule) };
    });
}

/**
 * What a sheet says of all its cells.
 *
 * @param xml - of a whole sheet
 */
export function sheetFormat(xml: string): SheetFormat {
  const spans = childSpans(xml, rootTag(xml).end);
  const format = spans.find(({ name }) => name === "sheetFormatPr");
  const values = format ? attributes(xml, format) : new Map<string, string>();
  const groups = spans.flatMap((span) => {
    if (span.name === "conditionalFormatting") return [span];
    return span.name === "extLst" ? inside(xml, span, "conditionalFormatting") : [];
  });
  return {
    rowHeight: numberOf(values.get("defaultRowHeight")),
    columnWidth: numberOf(values.get("defaultColWidth")),
    conditional: groups.flatMap((group) => rulesOf(xml, group)),
  };
}
