/** Excel has no more columns. */
const COLUMNS = 16_384;
/** Texts that cells show where these could be read as something else than their values, by place. */
export type ShownTexts = ReadonlyMap<number, string>;

/** The place of a cell among {@link ShownTexts}; row and column count from 0. */
export const placeKey = (row: number, column: number): number => row * COLUMNS + column;

/** The cell behind a {@link placeKey}. */
export const keyPlace = (key: number) => ({ row: Math.floor(key / COLUMNS), column: key % COLUMNS });
