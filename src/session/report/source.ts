import type { Result } from "../../core/finding/finding";
import type { KindProof } from "../../core/fingerprint/kindProof";
import { sheetsOf } from "../../core/recognise/refresh";
import type { CountRecord } from "../../core/record/record";
import type { CountSetup } from "../../core/setup/setup";
import type { SheetGrid } from "../../core/sheet/grid";
import type { WorkbookRoom } from "../../workbook/api";
import { readAndCount } from "../reading/readAndCount";
import { countSheets, proveSheets, type Counted } from "../sheets/countSheets";
import type { Counter } from "../sheets/counter";

type Sheets = ReadonlyMap<string, SheetGrid>;

/** Where a report gets its count from, and the proofs of what was counted. */
export interface ReportSource {
  /** The finding of the workbook when it cannot be read; F507 when reading was stopped. */
  readonly count: () => Promise<Result<CountRecord>>;
  /** Of the record that was counted last. */
  readonly prove: (record: CountRecord) => Promise<Result<readonly KindProof[]>>;
}

/** Reads and counts away from the page. `onCounted` gets the count before anything is written. */
export function counterSource(
  room: WorkbookRoom,
  counter: Counter,
  setup: CountSetup,
  onCounted: (counted: ReturnType<typeof countSheets>) => void,
): ReportSource {
  let used = setup;
  return {
    count: async () => {
      const counted = await readAndCount(room, counter, setup);
      if (!counted.ok) return counted;
      used = counted.value.setup;
      onCounted(counted.value);
      return { ok: true, value: counted.value.record };
    },
    prove: (record) => counter.ask("prove", { setup: used, record }),
  };
}

const ok = <T>(value: T): Promise<Result<T>> => Promise.resolve({ ok: true, value });

/** A count of sheets that were read already. */
export function sheetsSource({ setup, record }: Counted, sheets: Sheets): ReportSource {
  return {
    count: () => ok(record),
    prove: (counted) => ok(proveSheets({ setup, record: counted }, sheets)),
  };
}

/** Reads the sheets of a saved set-up in the page and counts them, where there is no pane. */
export function roomSource(room: Pick<WorkbookRoom, "readSheets">, saved: CountSetup): ReportSource {
  let sheets: Sheets = new Map();
  let setup = saved;
  return {
    count: async () => {
      const read = await room.readSheets(sheetsOf(saved));
      if (!read.ok) return read;
      sheets = read.value;
      const counted = countSheets(saved, sheets);
      setup = counted.setup;
      return ok(counted.record);
    },
    prove: (record) => ok(proveSheets({ setup, record }, sheets)),
  };
}
