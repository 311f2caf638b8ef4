/** What was done with results, as part II of Phụ lục I lists it; `null` where it is not known. */
export interface Handling {
  readonly removedFromPlanning: number | null;
  readonly reassigned: number | null;
  readonly allowedToResign: number | null;
  readonly leftPost: number | null;
  readonly relieved: number | null;
  readonly other: number | null;
}

export const NO_HANDLING: Handling = {
  removedFromPlanning: null,
  reassigned: null,
  allowedToResign: null,
  leftPost: null,
  relieved: null,
  other: null,
};
