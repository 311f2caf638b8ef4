import { finding } from "../../core/finding/finding";
import type { UnitReading } from "../../core/rollup/unit";
import { unitFile } from "../../workbook/files/unitFile";

/** What a chosen file gives; whatever stands against reading it becomes a finding. */
export async function readFile(file: File, regulation: string): Promise<UnitReading> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await unitFile(bytes, file.name, regulation);
  } catch {
    // Memory that there is not, or a file that is gone from the disk.
    return { result: null, findings: [finding("F646", {})] };
  }
}
