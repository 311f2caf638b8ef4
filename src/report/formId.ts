/** Every document that can be written, in the order in which it is offered. */
export const FORM_IDS = [
  "result",
  "minutes",
  "threshold",
  "twoPlaces",
  "paragraphs",
  "prose",
  "chart",
  "annex1",
  "ballots",
  "dossier",
  "selfReport",
  "deadlines",
] as const;

export type FormId = (typeof FORM_IDS)[number];
