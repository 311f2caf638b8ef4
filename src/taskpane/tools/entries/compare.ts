import { finding, type Finding, type Result } from "../../../core/finding/finding";
import type { SheetReading } from "../../../core/recognise/sheetSetup";
import type { KindSetup } from "../../../core/setup/setup";
import { hasBallots } from "../../../core/setup/source";
import { sourceTexts } from "../../../core/setup/sourceText";
import type { WorkbookRoom } from "../../../workbook/api";
import type { Counter } from "../../../session/sheets/counter";

/** Ballots found on both of two sheets. */
export interface TwoEntries {
  readonly kind: KindSetup;
  readonly reading: SheetReading;
  readonly second: Pick<KindSetup, "second" | "secondMarks">;
}

type Recognised = { readonly kind: KindSetup; readonly reading: SheetReading };

async function recognise(counter: Counter, sheet: string): Promise<Result<Recognised>> {
  const found = await counter.ask("recognise", { sheet, within: null });
  if (!found.ok) return found;
  const reading = found.value;
  const kind = reading?.kind;
  if (reading && kind && hasBallots(kind.source)) return { ok: true, value: { kind, reading } };
  return { ok: false, finding: finding("F101", {}, { sheet, address: null }) };
}

/**
 * Looks for ballots on two sheets.
 *
 * @returns F101 at a sheet without ballots
 */
export async function findEntries(
  room: WorkbookRoom,
  counter: Counter,
  sheets: readonly [string, string],
): Promise<Result<TwoEntries>> {
  const read = await counter.read(room, sheets);
  if (!read.ok) return read;
  const [first, second] = [await recognise(counter, sheets[0]), await recognise(counter, sheets[1])];
  if (!first.ok) return first;
  if (!second.ok) return second;
  const { sheet, source } = second.value.kind;
  return {
    ok: true,
    value: { ...first.value, second: { second: sheet, secondMarks: sourceTexts(source).marks } },
  };
}

const ENTRY_CODES: ReadonlySet<string> = new Set(["F302", "F303", "F304", "F305", "F306", "F307", "F308"]);

/** What two entries of a kind differ in, as the count found it. */
export function differencesOf(
  findings: readonly Finding[],
  { sheet, second }: KindSetup,
): readonly Finding[] {
  return findings.filter(
    (item) => ENTRY_CODES.has(item.code) && (item.sheet === sheet || item.sheet === second),
  );
}

/** How many cells differ; many of one code stand in one finding. */
export function cellsIn(findings: readonly Finding[]): number {
  return findings.reduce((sum, item) => sum + item.cells, 0);
}

/** A mark or a note that differs, cell against cell. */
export type CellDifference = Finding<"F302"> | Finding<"F307">;

export function isCellDifference(item: Finding): item is CellDifference {
  return (item.code === "F302" || item.code === "F307") && item.cells === 1;
}

/** The other cell of a difference. */
export function otherCell({ facts }: CellDifference): { readonly sheet: string; readonly address: string } {
  const mark = facts.other.lastIndexOf("!");
  return { sheet: facts.other.slice(0, mark), address: facts.other.slice(mark + 1) };
}
