import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Grid } from "../sheet/cell";
import { canonicalRows } from "./canonical";

/** Digits of a row's hash: enough to find the row that changed, short enough to print beside it. */
const ROW_DIGITS = 12;

function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).toUpperCase();
}

function inFours(digits: string): string {
  return digits.replace(/(.{4})(?=.)/g, "$1-");
}

/**
 * SHA-256 of a range's canonical content, in groups of four.
 *
 * @example fingerprint([[null]]) === fingerprint([]) // nothing typed has one fingerprint, whatever was selected
 */
export function fingerprint(grid: Grid): string {
  return inFours(hash(JSON.stringify(canonicalRows(grid))));
}

/** A short hash per row, blank rows at the end left out: to name the row that was changed. */
export function rowHashes(grid: Grid): readonly string[] {
  return canonicalRows(grid).map((row) => inFours(hash(JSON.stringify(row)).slice(0, ROW_DIGITS)));
}
