/** The large sheet of the pane's benchmark. */
export const BALLOTS = 100_000;
export const PEOPLE = 60;
