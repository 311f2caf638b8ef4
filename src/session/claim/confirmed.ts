import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { kindTexts } from "../../core/setup/kindTexts";
import type { Agreed } from "../../report/options";
import type { FreshCount } from "../reading/readAndCount";

const KEY = "tinnhiem.confirmed";
/** The newest that are kept: a machine sees a few workbooks at a time, each in some states. */
const MOST = 400;

/** Some hosts forbid storage to a frame; then every opening asks. */
function storage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

function known(): readonly string[] {
  return (storage()?.getItem(KEY) ?? "").split(" ").filter(Boolean);
}

/** What a state says besides its count. */
export interface Besides {
  /** Parts of it that could not be read. */
  readonly damaged?: readonly string[];
  /** Readings on which the board agreed. */
  readonly agreed?: Agreed | null;
}

/**
 * A hash of all that a state says of its count, of what of it could not be read, of what the board agreed on, and of what
 * was counted. Nothing of ballots or names can be read from it.
 */
export function claimKey(
  { setup, record }: Pick<FreshCount, "setup" | "record">,
  { damaged = [], agreed = null }: Besides = {},
): string {
  const { kinds, sources, accepted, matches } = setup;
  const said = [kinds.map(kindTexts), sources, accepted, matches, damaged, agreed?.readings, record.data];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(said))));
}

/** Whether somebody confirmed a state with its ballots on this machine, or chose it here. */
export function isConfirmed(key: string): boolean {
  return known().includes(key);
}

/** Remembers it on this machine, outside the workbook. */
export function confirm(key: string): void {
  const others = known().filter((other) => other !== key);
  try {
    storage()?.setItem(KEY, [...others.slice(1 - MOST), key].join(" "));
  } catch {
    // A full storage only means that the next opening asks again.
  }
}
