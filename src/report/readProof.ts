import * as v from "valibot";
import type { AnyProof, KindProof } from "../core/fingerprint/kindProof";
import type { MarksProof } from "../core/fingerprint/proof";
import { cellsOf, type SheetGrid } from "../core/sheet/grid";
import { PROOF_HEAD, type ReportProof } from "./proofSheet";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const place = (last: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(last));
const texts = v.array(v.string());

const marksProof: v.GenericSchema<unknown, MarksProof> = v.object({
  sheet: v.string(),
  marks: v.string(),
  fingerprint: v.string(),
  rows: texts,
});

const role = v.object({ area: v.string(), rows: texts });

const kindProof: v.GenericSchema<unknown, KindProof> = v.object({
  sheet: v.string(),
  marks: v.string(),
  fingerprint: v.string(),
  rows: texts,
  code: v.string(),
  roles: v.object({ names: role, heads: role, numbers: role, faults: role, previous: role }),
  figures: v.array(v.object({ name: v.string(), sheet: v.string(), address: v.string(), cell: v.string() })),
  beside: v.record(v.string(), v.string()),
});

/** A proof that names a code is held to all that belongs to it, so that damage cannot make it one of the old version. */
const anyProof = v.lazy((input): v.GenericSchema<unknown, AnyProof> =>
  typeof input === "object" && input !== null && ("code" in input || "roles" in input)
    ? kindProof
    : marksProof,
);

const writtenCell = v.object({
  row: place(LAST_ROW),
  column: place(LAST_COLUMN),
  value: v.union([v.string(), v.number(), v.boolean()]),
  formula: v.optional(v.string()),
});

const reportProof: v.GenericSchema<unknown, ReportProof> = v.object({
  id: v.string(),
  writtenAt: v.string(),
  version: v.string(),
  kinds: v.array(anyProof),
  sheets: v.array(
    v.object({
      name: v.string(),
      cells: v.array(writtenCell),
      code: v.optional(v.string()),
      rules: v.optional(v.number()),
      ruleTexts: v.optional(texts),
    }),
  ),
});

/** What a sheet of proof holds: a proof, nothing by which anything could be verified, or something damaged. */
export type ProofReading =
  | { readonly status: "proof"; readonly proof: ReportProof }
  | { readonly status: "proof-empty" }
  | { readonly status: "proof-damaged" };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isEmpty = ({ kinds, sheets }: ReportProof) =>
  kinds.length === 0 || sheets.length === 0 || sheets.some(({ cells }) => cells.length === 0);

/** Reads what a sheet of proof holds; nothing in it is taken on trust. */
export function readProofSheet(grid: SheetGrid): ProofReading {
  const [head, ...pieces] = cellsOf(grid).map(([cell]) => (typeof cell === "string" ? cell : ""));
  if (head === undefined || (head === "" && pieces.every((piece) => piece === ""))) {
    return { status: "proof-empty" };
  }
  if (head !== PROOF_HEAD) return { status: "proof-damaged" };
  const read = v.safeParse(reportProof, parsed(pieces.map((piece) => piece.slice(1)).join("")));
  if (!read.success) return { status: "proof-damaged" };
  return isEmpty(read.output) ? { status: "proof-empty" } : { status: "proof", proof: read.output };
}

/** The proof that a sheet holds; `null` when it holds none, or not all of it. */
export function readProof(grid: SheetGrid): ReportProof | null {
  const read = readProofSheet(grid);
  return read.status === "proof" ? read.proof : null;
}
