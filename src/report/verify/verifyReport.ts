import { readTypedCodes } from "../../core/fingerprint/code";
import { printedCode } from "../../core/fingerprint/kindProof";
import { finding, type Finding } from "../../core/finding/finding";
import type { SheetGrid } from "../../core/sheet/grid";
import { documentCode, ownCode } from "../ownCode";
import type { ProvenSheet, ReportProof } from "../proofSheet";
import type { SeenSheet } from "../seenSheet";
import { verifyKind, type VerifiedKind } from "./verifyKind";
import { verifyLooks } from "./verifyLooks";
import { verifyCells, verifyOwnCode } from "./verifySheet";

/** What a report is verified against. */
export interface Workbook {
  /** Sheets of ballots: those that the proof names, and all on which a table may stand now. */
  readonly sheets: ReadonlyMap<string, SheetGrid>;
  /** Written sheets, by name. */
  readonly seen: ReadonlyMap<string, SeenSheet>;
}

/** Whether the codes on the paper were compared, and with what outcome. */
export type PaperStatus = "notCompared" | "partly" | "same" | "different";

/** A report compared with what the workbook holds now, and with its paper. */
export interface VerifiedReport {
  readonly kinds: readonly VerifiedKind[];
  readonly paper: PaperStatus;
  readonly findings: readonly Finding[];
}

/** The names of all sheets with ballots or figures that must be read to verify a report. */
export function ballotSheetsOf({ kinds }: ReportProof): readonly string[] {
  const figures = kinds.flatMap((kind) => ("figures" in kind ? kind.figures.map(({ sheet }) => sheet) : []));
  return [...new Set([...kinds.map(({ sheet }) => sheet), ...figures])];
}

/** Compares one written sheet, and its record in the proof, with what it is now. */
export function verifySheet(proven: ProvenSheet, { seen }: Pick<Workbook, "seen">): readonly Finding[] {
  const sheet = seen.get(proven.name);
  const own = verifyOwnCode(proven);
  if (!sheet) return [...own, finding("F523", { sheet: proven.name })];
  return [...own, ...verifyCells(proven, sheet), ...verifyLooks(proven, sheet)];
}

/** A report that prints codes of the second version, with a proof that covers the marks only: F526. */
function weakened({ kinds, sheets }: ReportProof): readonly Finding[] {
  const printsNew = sheets.some(({ cells }) => ownCode(cells) !== null);
  return kinds.flatMap((kind) => {
    if (!printsNew || "code" in kind) return [];
    const facts = { expected: kind.fingerprint, actual: "2-…" };
    return [finding("F526", facts, { sheet: kind.sheet, address: kind.marks })];
  });
}

/** Codes that a sheet's record gives, however it looks now. */
function sheetCodes({ sheets }: ReportProof): readonly string[] {
  return sheets.flatMap(({ cells }) => {
    const own = ownCode(cells);
    return own ? [documentCode(cells, own.row)] : [];
  });
}

interface Compared {
  readonly status: PaperStatus;
  readonly findings: readonly Finding[];
}

/** Compares the codes on the paper with those that can be computed. All kinds of ballot must be among them. */
export function comparePaper(typed: string, needed: readonly string[], others: readonly string[]): Compared {
  const { codes, unread } = readTypedCodes(typed);
  const known = new Set([...needed, ...others]);
  const findings = [
    ...unread.map((text) => finding("F528", { text })),
    ...codes.filter((code) => !known.has(code)).map((code) => finding("F527", { code })),
  ];
  if (findings.length > 0) return { status: "different", findings };
  if (codes.length === 0) return { status: "notCompared", findings };
  const isWhole = needed.length > 0 && needed.every((code) => codes.includes(code));
  return { status: isWhole ? "same" : "partly", findings };
}

/**
 * Compares a report with what the workbook holds now: the code of every kind of ballot computed from its cells again,
 * every written sheet over all it shows, and the codes that somebody typed from the paper. Who can rewrite cells and
 * proof leaves only the paper.
 *
 * @param typed - codes from the paper, a line each; `""` where there is no paper
 */
export function verifyReport(proof: ReportProof, workbook: Workbook, typed: string): VerifiedReport {
  const kinds = proof.kinds.map((kind) => verifyKind(kind, workbook.sheets));
  const computed = kinds.flatMap(({ code }) => code ?? []);
  const paper = comparePaper(typed, computed, sheetCodes(proof));
  return {
    kinds,
    paper: paper.status,
    findings: [
      ...paper.findings,
      ...weakened(proof),
      ...kinds.flatMap(({ findings }) => findings),
      ...proof.sheets.flatMap((sheet) => verifySheet(sheet, workbook)),
    ],
  };
}

/** Whether the ballots of a report do not stand, unchanged, where its proof says. */
export function isElsewhere({ kinds }: VerifiedReport, proof: ReportProof): boolean {
  return kinds.some(({ code }, at) => {
    const kind = proof.kinds[at];
    return kind !== undefined && code !== printedCode(kind);
  });
}
