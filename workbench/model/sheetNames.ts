import { invalidArgument, itemAlreadyExists } from "../richApi";
import { asString } from "./expect";
import { findSheet, type Live } from "./live";

const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]]/;

function isAllowed(name: string): boolean {
  return name !== "" && name.length <= LONGEST && !FORBIDDEN.test(name) && !/^'|'$/.test(name);
}

/** A name a sheet may be given: Excel's rules (InvalidArgument), and no other sheet has it (ItemAlreadyExists). */
export function newSheetName(live: Live, value: unknown, own?: string): string {
  const name = asString(value);
  if (!isAllowed(name)) throw invalidArgument();
  const other = findSheet(live, name);
  if (other && other.getSheetId() !== own) throw itemAlreadyExists();
  return name;
}

/** The first of Sheet1, Sheet2, … that is free. */
export function nextSheetName(live: Live): string {
  let number = live.workbook.getSheetSize() + 1;
  while (findSheet(live, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
