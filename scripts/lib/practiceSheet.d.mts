import type { WriteSheet } from "hucre";

interface Planted {
  readonly cell: string;
  readonly code: string;
  readonly wrong: string | number;
  readonly right: string | number;
}

/** What is wrong on purpose, and what the paper says. */
export const PLANTED: readonly Planted[];
/** The sheet as it is given out, or with all corrections made. */
export function practiceSheet(how: { readonly isCorrected: boolean }): WriteSheet;
