import { EMPTY_KIND, type KindSetup } from "./setup";
import { sourceOf, sourceTexts, type SourceTexts } from "./sourceText";

/** A kind of ballot with its source as text, as version 0.4.0 kept it. */
export type KindTexts = Omit<KindSetup, "source"> & SourceTexts;

/** A kind of ballot with its source as text. */
export function kindTexts({ source, ...kind }: KindSetup): KindTexts {
  return { ...kind, ...sourceTexts(source) };
}

/** A kind of ballot from what was kept of it; what is missing is empty. */
export function kindOf(texts: Partial<KindTexts>): KindSetup {
  const { marks = "", people = "", layout = "", ballots = "", faultColumn = "", ...kind } = texts;
  return { ...EMPTY_KIND, ...kind, source: sourceOf({ marks, people, layout, ballots, faultColumn }) };
}
