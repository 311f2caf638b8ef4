import type { SheetPlan } from "../../report/sheetPlan";

/**
 * A table name not yet used in the workbook; tables and defined names share one list, in any case.
 *
 * @example freeTableName("TN_KetQua", ["tn_ketqua"]) // "TN_KetQua_2"
 */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? wanted : `${wanted}_${String(copy)}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Names for the tables of each plan, free in the workbook and among themselves. */
export function nameTables(
  plans: readonly SheetPlan[],
  taken: readonly string[],
): readonly (readonly string[])[] {
  const used = [...taken];
  return plans.map(({ tables = [] }) =>
    tables.map(({ name }) => {
      const free = freeTableName(name, used);
      used.push(free);
      return free;
    }),
  );
}
