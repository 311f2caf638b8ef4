import { finding, type Finding } from "../../core/finding/finding";
import type { ProofTrouble } from "../../core/finding/verifyFacts";
import type { Cell } from "../../core/sheet/cell";
import type { SheetGrid } from "../../core/sheet/grid";
import { hasCell } from "../../core/sheet/search";
import { DATA_COLUMNS } from "../../core/rollup/dataColumns";
import { documentCode, ownCode } from "../ownCode";
import type { ReportProof } from "../proofSheet";
import { readProofSheet } from "../readProof";
import { seenCells, type SeenSheet } from "../seenSheet";

/** A proof with the hidden sheet that holds it. */
export interface PlacedProof {
  readonly sheet: string;
  readonly proof: ReportProof;
}

/** What the hidden sheets of a workbook hold. */
export interface Evidence {
  /** Of all reports, the latest last. */
  readonly proofs: readonly PlacedProof[];
  /** Sheets that should hold a proof and hold none that can be used. */
  readonly troubled: readonly { readonly sheet: string; readonly trouble: ProofTrouble }[];
}

const REPORT_ID = /\bTN-\d{14}-[0-9A-F]{0,4}/;
const STAMP = "Mã báo cáo ";

/** The ids of the reports of which a sheet is a part: in the last rows of a form, in the rows of a flat table. */
function reportsOn(seen: SeenSheet): readonly string[] {
  const cells = seenCells(seen);
  const head = cells.find(({ row, value }) => row === 0 && value === DATA_COLUMNS.report);
  const told = cells.filter(
    ({ column, value }) =>
      typeof value === "string" && (value.includes(STAMP) || (head !== undefined && column === head.column)),
  );
  const ids = told.flatMap(({ value }) => REPORT_ID.exec(String(value))?.[0] ?? []);
  return [...new Set(ids)];
}

/** Whether a sheet prints the id of a report in its last rows, whatever its name. */
export function printsReport(grid: SheetGrid): boolean {
  const isStamp = (cell: Cell) => typeof cell === "string" && cell.includes(STAMP) && REPORT_ID.test(cell);
  return hasCell(grid, isStamp);
}

function lonely(seen: SeenSheet): readonly Finding[] {
  const cells = seenCells(seen);
  const own = ownCode(cells);
  if (!own) return [];
  const actual = documentCode(cells, own.row);
  const facts = { sheet: seen.name, expected: own.code, actual };
  return actual === own.code ? [] : [finding("F531", facts, { sheet: seen.name, address: null })];
}

/** Whether a report wrote a sheet of this name. */
const isOf = (proofs: readonly PlacedProof[], report: string, name: string) =>
  proofs.some(({ proof }) => proof.id === report && proof.sheets.some((sheet) => sheet.name === name));

/**
 * What is wrong with the proofs of a workbook as a whole.
 *
 * @param seen - sheets that may be parts of reports
 * @returns F529 a proof that is empty, damaged or there twice, F530 a report without one, W543 a sheet that prints the id
 *   of a report without being a part of it, F531 such a sheet, or one of a report without proof, that is not what its own
 *   code says
 */
export function verifyEvidence(
  { proofs, troubled }: Evidence,
  seen: readonly SeenSheet[],
): readonly Finding[] {
  const ids = proofs.map(({ proof }) => proof.id);
  const twice = proofs.filter(({ proof }) => ids.indexOf(proof.id) !== ids.lastIndexOf(proof.id));
  const faults = [...troubled, ...twice.map(({ sheet }) => ({ sheet, trouble: "proof-doubled" as const }))];
  const known = new Set(ids);
  const alone = seen.flatMap((sheet) =>
    reportsOn(sheet)
      .filter((id) => !known.has(id))
      .map((report) => ({ sheet, report })),
  );
  const copies = seen.flatMap((sheet) =>
    reportsOn(sheet)
      .filter((id) => known.has(id) && !isOf(proofs, id, sheet.name))
      .map((report) => ({ sheet, report })),
  );
  const reports = new Map(alone.map(({ sheet, report }) => [report, sheet.name]));
  return [
    ...faults.map(({ sheet, trouble }) => finding("F529", { sheet, how: trouble }, { sheet, address: null })),
    ...[...reports].map(([report, sheet]) => finding("F530", { report }, { sheet, address: null })),
    ...copies.map(({ sheet: { name }, report }) =>
      finding("W543", { sheet: name, report }, { sheet: name, address: null }),
    ),
    ...[...alone, ...copies].flatMap(({ sheet }) => lonely(sheet)),
  ];
}

/** The codes that sheets without a proof give, to be compared with their paper. */
export function codesAlone(seen: readonly SeenSheet[]): readonly string[] {
  return seen.flatMap((sheet) => {
    const cells = seenCells(sheet);
    const own = ownCode(cells);
    return own ? [documentCode(cells, own.row)] : [];
  });
}

/** What sheets of proof hold, by their names. */
export function evidenceOf(sheets: readonly (readonly [string, SheetGrid])[]): Evidence {
  const read = sheets.map(([sheet, grid]) => ({ sheet, ...readProofSheet(grid) }));
  const proofs = read.flatMap((one) =>
    one.status === "proof" ? [{ sheet: one.sheet, proof: one.proof }] : [],
  );
  return {
    proofs: proofs.toSorted((one, other) => (one.proof.writtenAt < other.proof.writtenAt ? -1 : 1)),
    troubled: read.flatMap(({ sheet, status }) => (status === "proof" ? [] : [{ sheet, trouble: status }])),
  };
}
