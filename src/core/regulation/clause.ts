import type { Implementing, Regulation, Threshold } from "./regulation";

/**
 * How a legal ground is known. `own`: the unit's own clause; `article` and `regulation`: of the national text;
 * `uncompared…`: of a text that nobody compared with its original, with an article or without, or the text as a
 * whole; `cited`: read through the text of one unit, which is an example of carrying the regulation out, not
 * everybody's.
 */
export type GroundKind =
  "own" | "article" | "regulation" | "uncomparedArticle" | "uncomparedClause" | "uncomparedText" | "cited";

/** A legal ground as facts; `src/locales/proof.ts` makes the words. */
export interface Ground {
  readonly kind: GroundKind;
  /** In the words of the text; `""` where none is known. */
  readonly clause: string;
  /** Short name of the regulation. */
  readonly regulation: string;
}

/** The ground of a rule that was read through the text of one unit: the regulation, and where it was read. */
export function citedGround({ name }: Regulation, clause: string): Ground {
  return { kind: "cited", clause, regulation: name };
}

/**
 * The legal ground beside a verdict: the unit's own clause where it has one, else the national text, marked where
 * it was not compared with the original. A regulation that the unit changed is named by its own name.
 */
export function groundOf(
  regulation: Regulation,
  { band, nationalClause }: Pick<Threshold, "band" | "nationalClause">,
  implementing: Implementing | null = null,
): Ground {
  const own = (implementing ?? regulation.ownText)?.clauses[band].trim() ?? "";
  const { name, changes, status } = regulation;
  if (own !== "") return { kind: "own", clause: own, regulation: name };
  const isCompared = changes.length > 0 || status === "original";
  if (nationalClause === null) {
    return { kind: isCompared ? "regulation" : "uncomparedClause", clause: "", regulation: name };
  }
  return { kind: isCompared ? "article" : "uncomparedArticle", clause: nationalClause, regulation: name };
}
