/** A point of a regulation that no text at hand settles; `src/locales/rules.ts` words it. */
export type UnverifiedPoint =
  | { readonly point: Exclude<PointId, "originalText"> }
  /** The document was not read itself, only through another. */
  | { readonly point: "originalText"; readonly document: string };

export type PointId =
  | "base"
  | "thresholdArticles"
  | "twoThirds"
  | "consequences"
  | "invalidBallots"
  | "quorumAndDeadlines"
  | "effectiveDate"
  | "originalText";
