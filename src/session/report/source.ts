import type { Result } from "../../core/finding/finding";
import type { MarksProof } from "../../core/fingerprint/proof";
import { sheetsOf } from "../../core/recognise/refresh";
import { type KindResult, type CountRecord } from "../../core/record/record";
import type { CountSetup } from "../../core/setup/setup";
import type { SheetGrid } from "../../core/sheet/grid";
import type { WorkbookRoom } from "../../workbook/api";
import { readAndCount } from "../reading/readAndCount";
import { countSheets, proveSheets } from "../sheets/countSheets";
import type { Counter } from "../sheets/counter";

type Sheets = ReadonlyMap<string, SheetGrid>;

/** Where a report gets its count from, and the proofs of the marks that were counted. */
export interface ReportSource {
  /** The finding of the workbook when it cannot be read; F507 when reading was stopped. */
  readonly count: () => Promise<Result<CountRecord>>;
  readonly prove: (
    places: readonly Pick<KindResult, "sheet" | "marks">[],
  ) => Promise<Result<readonly MarksProof[]>>;
}

/** Reads and counts away from the page. `onCounted` gets the count before anything is written. */
export function counterSource(
  room: WorkbookRoom,
  counter: Counter,
  setup: CountSetup,
  onCounted: (counted: ReturnType<typeof countSheets>) => void,
): ReportSource {
  return {
    count: async () => {
      const counted = await readAndCount(room, counter, setup);
      if (!counted.ok) return counted;
      onCounted(counted.value);
      return { ok: true, value: counted.value.record };
    },
    prove: (places) => counter.ask("prove", places),
  };
}

const ok = <T>(value: T): Promise<Result<T>> => Promise.resolve({ ok: true, value });

/** A count of sheets that were read already. */
export function sheetsSource(record: CountRecord, sheets: Sheets): ReportSource {
  return {
    count: () => ok(record),
    prove: (places) => ok(proveSheets(places, sheets)),
  };
}

/** Reads the sheets of a saved set-up in the page and counts them, where there is no pane. */
export function roomSource(room: Pick<WorkbookRoom, "readSheets">, saved: CountSetup): ReportSource {
  let sheets: Sheets = new Map();
  return {
    count: async () => {
      const read = await room.readSheets(sheetsOf(saved));
      if (!read.ok) return read;
      sheets = read.value;
      return ok(countSheets(saved, sheets).record);
    },
    prove: (places) => ok(proveSheets(places, sheets)),
  };
}
