import type { CountSetup, FigureField } from "./setup";

type Sources = CountSetup["sources"];

/** Figures of the conference, and of a kind of ballot. */
export const CONFERENCE_FIGURES = ["members", "summoned", "present", "absent", "presentAtVote"] as const;
const KIND_FIGURES = ["issued", "collected"] as const;

export const FIGURE_FIELDS: readonly FigureField[] = [...CONFERENCE_FIGURES, ...KIND_FIGURES];

/** Whether a figure belongs to a kind of ballot and not to the conference. */
export function isKindFigure(field: FigureField): field is (typeof KIND_FIGURES)[number] {
  return field === "issued" || field === "collected";
}

/** The cell of a figure forgotten: the clerk says another number now. */
export function withoutSource(sources: Sources, ...fields: readonly FigureField[]): Sources {
  return Object.fromEntries(
    Object.entries(sources).filter(([field]) => !fields.some((name) => name === field)),
  );
}
