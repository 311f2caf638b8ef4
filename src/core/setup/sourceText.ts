import { parseLayout, type LayoutChoice } from "../ballot/layout";
import { areaAddress, parseArea } from "../sheet/address";
import type { Area } from "../sheet/area";
import type { Source, SourceType } from "./source";

/**
 * A source as version 0.4.0 wrote it, in saved states and in printed records: ranges in A1, `""` for none, and a layout
 * such as `boxes`, `turned codes C/T/K`, `list`, `counts`.
 */
export interface SourceTexts {
  readonly marks: string;
  readonly people: string;
  readonly layout: string;
  readonly ballots: string;
  readonly faultColumn: string;
}

export const NO_TEXTS: SourceTexts = { marks: "", people: "", layout: "", ballots: "", faultColumn: "" };

const WORDS: Readonly<Record<SourceType, string>> = {
  rows: "rows",
  columns: "turned",
  list: "list",
  counts: "counts",
};

const TYPES = Object.keys(WORDS) as SourceType[];

/** The layout in its two parts: which way round, `null` where nobody said, and how the marks are read. */
function splitLayout(layout: string): { readonly type: SourceType | null; readonly signs: string } {
  const words = layout.split(" ");
  const type = TYPES.find((name) => WORDS[name] === words[0]) ?? null;
  return { type, signs: type === null ? layout : words.slice(1).join(" ") };
}

/** The signs of a layout as text; `""` where they are recognised. */
export function signsText(signs: LayoutChoice | null): string {
  if (signs === null) return "";
  return signs.codes === null ? signs.layout : `${signs.layout} ${signs.codes}`;
}

/** The layout of a source as text. */
export function layoutText(source: Source): string {
  if (source.type === "counts") return WORDS.counts;
  const word = source.type === "rows" && !source.isConfirmed ? "" : WORDS[source.type];
  return [word, signsText(source.signs)].filter(Boolean).join(" ");
}

/** An area of a text that may be `""`; `undefined` where it is neither. */
function areaIn(text: string): Area | null | undefined {
  return text === "" ? null : (parseArea(text) ?? undefined);
}

/**
 * Reads a source.
 *
 * @returns `null` when no marks are named, or when one of the texts is no range: what is damaged is not guessed
 * @example sourceOf({ ...NO_TEXTS, marks: "C5:O50", layout: "turned codes C/T/K" }) // columns, codes C/T/K
 */
export function sourceOf(texts: Partial<SourceTexts>): Source | null {
  const all = { ...NO_TEXTS, ...texts };
  const marks = areaIn(all.marks);
  const people = areaIn(all.people);
  const numbers = areaIn(all.ballots);
  const faults = areaIn(all.faultColumn);
  if (!marks || people === undefined || numbers === undefined || faults === undefined) return null;
  const { type, signs: named } = splitLayout(all.layout);
  const cells = { marks, people, numbers, faults, signs: named === "" ? null : parseLayout(named) };
  switch (type) {
    case "counts":
      return { type, marks };
    case "columns":
    case "list":
      return { type, ...cells };
    case "rows":
    case null:
      return { type: "rows", isConfirmed: type === "rows", ...cells };
  }
}

const shown = (area: Area | null) => (area === null ? "" : areaAddress(area));

/** A source as text. */
export function sourceTexts(source: Source | null): SourceTexts {
  if (source === null) return NO_TEXTS;
  const texts = { ...NO_TEXTS, marks: areaAddress(source.marks), layout: layoutText(source) };
  if (source.type === "counts") return texts;
  const { people, numbers, faults } = source;
  return { ...texts, people: shown(people), ballots: shown(numbers), faultColumn: shown(faults) };
}

/** A source with some of its ranges as the clerk typed or picked them. */
export function withTexts(source: Source | null, texts: Partial<SourceTexts>): Source | null {
  return sourceOf({ ...sourceTexts(source), ...texts });
}
