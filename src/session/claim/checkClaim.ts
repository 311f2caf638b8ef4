import { damagedClaim } from "../../core/claim/claim";
import type { Finding, Result } from "../../core/finding/finding";
import type { CountSetup } from "../../core/setup/setup";
import type { SheetGrid } from "../../core/sheet/grid";
import type { ReportChoice } from "../../report/options";
import type { WorkbookRoom } from "../../workbook/api";
import { readAndCount, type FreshCount } from "../reading/readAndCount";
import { sheetsSource, type ReportSource } from "../report/source";
import { countSheets, type Counted } from "../sheets/countSheets";
import type { Counter } from "../sheets/counter";
import { sheetsOf } from "../../core/recognise/refresh";
import { agreedClaim } from "./agreedClaim";
import { compareClaim, type Claimed } from "./compareClaim";
import { claimKey, isConfirmed } from "./confirmed";

/** How a saved state is counted, and compared with what its workbook says. */
export interface ClaimReader {
  readonly count: (saved: CountSetup) => Promise<Result<FreshCount>>;
  readonly compare: (saved: CountSetup) => Promise<Result<Claimed>>;
}

/** Every sheet that is seen, and those that a state names, which may be hidden. */
const wanted = (saved: CountSetup, visible: readonly string[]) => [
  ...new Set([...visible, ...sheetsOf(saved)]),
];

/** Reads and compares away from the page. */
export function counterReader(room: WorkbookRoom, counter: Counter): ClaimReader {
  return {
    count: (saved) => readAndCount(room, counter, saved),
    compare: async (saved) => {
      const names = await room.sheetNames();
      if (!names.ok) return names;
      const read = await counter.read(room, wanted(saved, names.value));
      return read.ok ? counter.ask("claim", { saved, visible: names.value }) : read;
    },
  };
}

/** Reads and compares in the page, where there is no pane; what was read can be reported. */
export interface RoomReader extends ClaimReader {
  /** A report of the last count, without reading its sheets again. */
  readonly source: (saved: CountSetup) => ReportSource;
}

/** Reads and compares in the page, each sheet once. */
export function roomReader(room: Pick<WorkbookRoom, "sheetNames" | "readSheets">): RoomReader {
  let sheets: ReadonlyMap<string, SheetGrid> = new Map();
  let last: Counted | null = null;
  const read = async (names: readonly string[]): Promise<Result<null>> => {
    const missing = names.filter((name) => !sheets.has(name));
    const added = missing.length > 0 ? await room.readSheets(missing) : null;
    if (added?.ok === false) return added;
    sheets = new Map([...sheets, ...(added?.value ?? [])]);
    return { ok: true, value: null };
  };
  return {
    count: async (saved) => {
      const done = await read(sheetsOf(saved));
      if (!done.ok) return done;
      const counted = countSheets(saved, sheets);
      last = counted;
      return { ok: true, value: counted };
    },
    compare: async (saved) => {
      const names = await room.sheetNames();
      if (!names.ok) return names;
      const done = await read(wanted(saved, names.value));
      return done.ok ? { ok: true, value: compareClaim(saved, names.value, sheets) } : done;
    },
    source: (saved) => sheetsSource(last ?? countSheets(saved, sheets), sheets),
  };
}

/** What stands against a saved state, and what would be recognised in its place. */
export interface OpenClaim {
  readonly findings: readonly Finding[];
  readonly fresh: CountSetup;
  /** By what it is remembered once it is confirmed. */
  readonly key: string;
}

/**
 * Whether a saved state may be counted without asking: it was confirmed or chosen on this machine, or says what would
 * be recognised anyway.
 *
 * @param choice - what is saved of the documents
 * @param damaged - parts of the state that could not be read
 * @returns `null` when nothing has to be asked; the finding of the workbook when it cannot be read
 */
export async function checkClaim(
  reader: ClaimReader,
  saved: CountSetup,
  { choice, damaged }: { readonly choice: ReportChoice; readonly damaged: readonly string[] },
): Promise<Result<OpenClaim | null>> {
  const counted = await reader.count(saved);
  if (!counted.ok) return counted;
  const key = claimKey(counted.value, { damaged, agreed: choice.agreed });
  if (isConfirmed(key)) return { ok: true, value: null };
  const compared = await reader.compare(counted.value.setup);
  if (!compared.ok) return compared;
  const agreed = agreedClaim(counted.value.record, choice);
  const findings = [...damagedClaim(damaged), ...compared.value.findings, ...agreed];
  const { fresh } = compared.value;
  return { ok: true, value: findings.length > 0 ? { findings, fresh, key } : null };
}
