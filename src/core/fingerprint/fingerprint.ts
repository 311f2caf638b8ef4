import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Grid } from "../sheet/cell";
import { canonicalRows } from "./canonical";
import { group } from "./groups";

/** Digits of a row's hash: enough to find the row that changed, short enough to print beside it. */
const ROW_DIGITS = 12;

function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).toUpperCase();
}

/**
 * The first version of the fingerprint: SHA-256 of a range's canonical content, in groups of four. The function
 * FINGERPRINT gives it, and reports of version 0.4.0 print it.
 *
 * @example fingerprint([[null]]) === fingerprint([]) // nothing typed has one fingerprint, whatever was selected
 */
export function fingerprint(grid: Grid): string {
  return group(hash(JSON.stringify(canonicalRows(grid))));
}

/** A short hash per row, blank rows at the end left out: to name the row that was changed. */
export function rowHashes(grid: Grid): readonly string[] {
  return canonicalRows(grid).map((row) => group(hash(JSON.stringify(row)).slice(0, ROW_DIGITS)));
}
