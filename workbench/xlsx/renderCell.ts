import { formatCorners } from "../area/a1";
import type { Area } from "../area/area";
import type { Content } from "./content";
import { toFile } from "./dialect";
import { excelString, xmlText } from "./text";

/** The inside of a <c>, and the attributes that go with it. */
export interface Rendered {
  readonly type: string | null;
  readonly inner: string;
  /** The formula spills: the cell needs the dynamic array flag. */
  readonly dynamic: boolean;
}

function number(value: number): string {
  return Number.isFinite(value) ? String(value) : "0";
}

function formulaXml(prefix: string, formula: string, area: Area | null): string {
  const text = xmlText(toFile(formula));
  const array = area === null ? "" : ` t="array" ref="${formatCorners(area)}"`;
  return `<${prefix}f${array}>${text}</${prefix}f>`;
}

function result(prefix: string, content: Content): Pick<Rendered, "type" | "inner"> {
  const { value, error } = content;
  const wrap = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: null, inner: "" };
  if (typeof value === "boolean") return { type: "b", inner: wrap(value ? "1" : "0") };
  if (typeof value === "number") return { type: null, inner: wrap(number(value)) };
  if (error) return { type: "e", inner: wrap(xmlText(value)) };
  const text = xmlText(excelString(value));
  if (content.formula !== null) return { type: "str", inner: wrap(text) };
  return {
    type: "inlineStr",
    inner: `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`,
  };
}

/** A cell's content as the file writes it; `keptFormula` is the file's own <f> where the formula stays. */
export function renderContent(
  prefix: string,
  content: Content,
  area: Area | null,
  keptFormula: string | null,
): Rendered {
  const { type, inner } = result(prefix, content);
  if (content.formula === null) return { type, inner, dynamic: false };
  const formula = keptFormula ?? formulaXml(prefix, content.formula, area);
  return { type, inner: formula + inner, dynamic: keptFormula === null && area !== null };
}
