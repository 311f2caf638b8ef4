import { isBlocked } from "../../core/finding/finding";
import { readUnit } from "../../core/rollup/readUnit";
import type { UnitReading } from "../../core/rollup/unit";
import { WORDS as REPORT_WORDS } from "../../report/forms/resultReport.words";
import { checkDataProofs, isProofSheet } from "./dataProof";
import { readUnitFile, type UnitSheets } from "./readUnitFile";

/** Whether a sheet bears the name under which reports are written, with or without a number. */
const isReport = (sheet: string) => sheet.replace(/ \(\d+\)$/, "") === REPORT_WORDS.sheetName;

/**
 * The result of a unit from the sheets of its file.
 *
 * @param name - of the file
 * @param regulation - id of the regulation for tables that name none
 */
export function unitOf({ grids, findings }: UnitSheets, name: string, regulation: string): UnitReading {
  const before = [...findings, ...checkDataProofs(grids)];
  if (isBlocked(before)) return { result: null, findings: before };
  const own = grids.filter(({ sheet }) => !isProofSheet(sheet));
  const reading = readUnit(own, name, { regulation, isReport });
  return { ...reading, findings: [...before, ...reading.findings] };
}

/**
 * The result of a unit from its file.
 *
 * @param name - of the file
 * @param regulation - id of the regulation for tables that name none
 */
export async function unitFile(bytes: Uint8Array, name: string, regulation: string): Promise<UnitReading> {
  const sheets = await readUnitFile(bytes);
  if (!sheets.ok) return { result: null, findings: [sheets.finding] };
  // A text cut out of the file would keep the whole file in memory as long as a name of it is kept.
  return structuredClone(unitOf(sheets.value, name, regulation));
}
