import type { Bounds } from "../area/area";

/** One comparison of a filter, as Univer and a file have it: by text, with wildcards, unless an operator is named. */
export interface FilterComparison {
  readonly val: string | number;
  readonly operator?: string;
}

/** What a filter shows in one column. */
export interface FilterCriteria {
  /** Texts as the cells show them. */
  readonly filters?: { readonly blank?: true; readonly filters?: readonly string[] };
  readonly customFilters?: { readonly and?: 1; readonly customFilters: readonly FilterComparison[] };
}

/** What a filter shows in one column, which is counted from the sheet's first. */
export interface FilterColumn extends FilterCriteria {
  readonly colId: number;
}

/** A filter of a sheet as Univer keeps it. */
export interface GridFilter {
  readonly ref: Bounds;
  readonly filterColumns: readonly FilterColumn[];
  /** Rows that it hides. */
  readonly cachedFilteredOut: readonly number[];
}
