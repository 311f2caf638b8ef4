import { invalidArgument } from "../richApi";
import { asString } from "./expect";
import type { Table } from "./extras";
import type { Live } from "./live";

const LONGEST = 255;
const ALLOWED = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d{1,7}|R\d*(?:C\d*)?|C\d*)$/i;

/** Names of tables and of the workbook share one list. */
function isTaken({ extras, names, unitId }: Live, name: string, own?: Table): boolean {
  const tables = [...extras.tables].filter((table) => table !== own).map((table) => table.name);
  const defined = Object.values(names.getDefinedNameMap(unitId) ?? {}).map((entry) => entry.name);
  return [...tables, ...defined].some((taken) => taken.toLowerCase() === name.toLowerCase());
}

/** A name a table may be given: Excel's rules, and nothing else has it; InvalidArgument otherwise. */
export function tableName(live: Live, value: unknown, own: Table): string {
  const name = asString(value);
  const isAllowed = name.length <= LONGEST && ALLOWED.test(name) && !LIKE_A_CELL.test(name);
  if (!isAllowed || isTaken(live, name, own)) throw invalidArgument();
  return name;
}

/** The first of Table1, Table2, … that is free. */
export function nextTableName(live: Live): string {
  let number = 1;
  while (isTaken(live, `Table${number}`)) number += 1;
  return `Table${number}`;
}
