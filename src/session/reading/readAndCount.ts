import type { Result } from "../../core/finding/finding";
import type { CountRecord } from "../../core/record/record";
import type { CountSetup } from "../../core/setup/setup";
import type { WorkbookRoom } from "../../workbook/api";
import type { EditedSheet } from "../../workbook/read/edited";
import { sheetsOf } from "../../core/recognise/refresh";
import type { Counter } from "../sheets/counter";

/** A count of the sheets as they are now. */
export interface FreshCount {
  /** The set-up that was asked for. */
  readonly basis: CountSetup;
  /** The same with its figures as the sheets hold them. */
  readonly setup: CountSetup;
  readonly record: CountRecord;
  /** Only what was edited was read. */
  readonly isPart?: true;
}

/** What of the sheets is read. */
export interface Reach {
  /** Says that the count is no longer wanted. */
  readonly signal?: AbortSignal;
  /** Where they were edited since they were read; missing where they are read as a whole. */
  readonly edited?: readonly EditedSheet[] | undefined;
}

/** Whether reading what was edited was enough. */
async function isUpdated(room: WorkbookRoom, counter: Counter, { edited }: Reach): Promise<boolean> {
  const updated = edited && (await counter.update(room, edited));
  return updated?.ok === true && updated.value;
}

/**
 * Reads the sheets of a set-up and counts them, with the figures as the sheets hold them now.
 *
 * @param reach - what of the sheets is read; all of them where what was edited does not tell enough
 * @returns the finding of the workbook when it cannot be read; F507 when it was stopped
 */
export async function readAndCount(
  room: WorkbookRoom,
  counter: Counter,
  basis: CountSetup,
  reach: Reach = {},
): Promise<Result<FreshCount>> {
  const isPart = await isUpdated(room, counter, reach);
  const read = isPart ? null : await counter.read(room, sheetsOf(basis), reach.signal);
  if (read?.ok === false) return read;
  const counted = await counter.ask("count", basis);
  if (!counted.ok) return counted;
  const { setup, record } = counted.value;
  return { ok: true, value: { basis, setup: setup ?? basis, record, ...(isPart && { isPart }) } };
}
