/** The regulation that is used where none is named. It stands apart so that a set-up does not carry all of them along. */
export const DEFAULT_REGULATION_ID = "96-QD/TW";
