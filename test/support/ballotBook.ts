import { writeXlsx } from "hucre/xlsx";
import type { SheetKind } from "./walk";

const NAMES = ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"];
const BALLOTS = 12;

/** What the ballots say; no two people alike, and every sign of the set where the sheet leaves no question. */
function marksOf(at: number, kind: SheetKind): readonly string[] {
  if (kind === "unclear") return ["C", at % 3 === 0 ? "T" : "C", at % 4 === 0 ? "T" : "C"];
  return ["TNC", at % 3 === 0 ? "TN" : "TNC", at % 4 === 0 ? "TNT" : "TN"];
}

// Three ballots of twelve with two boxes marked for one person: W601. One sign that nobody knows: F131.
function signOf(at: number, person: number, kind: SheetKind): string {
  if (kind === "warned" && person === 1 && at < 3) return "TNC/TN";
  if (kind === "faulty" && person === 1 && at === 4) return "Đ";
  return marksOf(at, kind)[person] ?? "";
}

/** A small workbook whose one sheet of ballots is as a walk through the pane needs it. */
export async function ballotBook(kind: SheetKind): Promise<Buffer> {
  const ballots = Array.from({ length: BALLOTS }, (_, at) => [
    at + 1,
    ...NAMES.map((__, person) => signOf(at, person, kind)),
  ]);
  const rows = [["Phiếu tín nhiệm"], ["Số phiếu", ...NAMES], ...ballots];
  return Buffer.from(await writeXlsx({ sheets: [{ name: "Phiếu", rows }] }));
}
