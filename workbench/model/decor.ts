import { apiNotFound } from "../richApi";
import { type BarChart, FILE_SHEET_PREFIX, type LookRule, type SheetDecor } from "../xlsx/types";
import { type Live, sheetById } from "./live";

type Editable<T> = { -readonly [K in keyof T]: T[K] };

export type Rule = Editable<LookRule> & { readonly id: string };
export type Chart = Editable<Omit<BarChart, "colors">> & {
  readonly id: string;
  readonly colors: (string | null)[];
};

/** What a sheet shows beside its cells, while it is edited. */
export interface Decor {
  /** The first counts before the others. */
  readonly rules: Rule[];
  readonly charts: Chart[];
  readonly breaks: Set<number>;
}

/** What the program chooses is missing. */
function frozenChart({ name, data, title, place, colors, legend, isReversed, ...more }: Chart): BarChart {
  const { isValueAxisLast, labelSpacing, least, most, font } = more;
  return {
    ...{ name, data, title, place, colors: [...colors], legend, isReversed },
    ...(isValueAxisLast === true && { isValueAxisLast }),
    ...(labelSpacing !== undefined && { labelSpacing }),
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
    ...(font !== undefined && { font }),
  };
}

function frozenRule({ area, formula, fill, color, kind, says }: Rule): LookRule {
  return { area, formula, fill, color, ...(kind && { kind }), ...(says && { says: { ...says } }) };
}

/** A copy to be saved, which later changes do not reach; page breaks in order. */
export function freezeDecor({ rules, charts, breaks }: Decor): SheetDecor {
  return {
    rules: rules.map(frozenRule),
    charts: charts.map(frozenChart),
    breaks: [...breaks].sort((one, other) => one - other),
  };
}

/**
 * What a sheet that was made here shows beside its cells. A sheet of the file keeps its own, which is not known here.
 *
 * @param member - what was asked for
 */
export function decorOf(live: Live, sheetId: string, member: string): Decor {
  sheetById(live, sheetId);
  if (sheetId.startsWith(FILE_SHEET_PREFIX)) throw apiNotFound(`${member} of a sheet that came from a file`);
  const decor = live.extras.decor.get(sheetId) ?? { rules: [], charts: [], breaks: new Set<number>() };
  live.extras.decor.set(sheetId, decor);
  return decor;
}

/** An id as Excel gives them. */
export function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
