import type { Result } from "../../core/finding/finding";
import type { CountRecord } from "../../core/record/record";
import type { CountSetup } from "../../core/setup/setup";
import type { WorkbookRoom } from "../../workbook/api";
import { sheetsOf } from "../../core/recognise/refresh";
import type { Counter } from "../sheets/counter";

/** A count of the sheets as they are now. */
export interface FreshCount {
  /** The set-up that was asked for. */
  readonly basis: CountSetup;
  /** The same with its figures as the sheets hold them. */
  readonly setup: CountSetup;
  readonly record: CountRecord;
}

/**
 * Reads the sheets of a set-up and counts them, with the figures as the sheets hold them now.
 *
 * @param signal - says that the count is no longer wanted
 * @returns the finding of the workbook when it cannot be read; F507 when it was stopped
 */
export async function readAndCount(
  room: WorkbookRoom,
  counter: Counter,
  basis: CountSetup,
  signal?: AbortSignal,
): Promise<Result<FreshCount>> {
  const read = await counter.read(room, sheetsOf(basis), signal);
  if (!read.ok) return read;
  const counted = await counter.ask("count", basis);
  if (!counted.ok) return counted;
  const { setup, record } = counted.value;
  return { ok: true, value: { basis, setup: setup ?? basis, record } };
}
