import { group } from "./groups";

/** Digits that cannot be taken for one another: no I, L, O and U. Each stands for five bits. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BITS = 5;
const CODE_DIGITS = 24;
const CODE_BYTES = (CODE_DIGITS * BITS) / 8;
/** What the codes of this version begin with. */
const VERSION = "2";
const FIRST_VERSION = /^[0-9A-F]{64}$/;
const SECOND_VERSION = /^2[0-9A-HJKMNP-TV-Z]{24}$/;

/**
 * A code as it is printed: its version, then 120 bits of a hash in groups of four.
 *
 * @param hash - at least 15 bytes
 * @example codeOf(new Uint8Array(32)) // "2-0000-0000-0000-0000-0000-0000"
 */
export function codeOf(hash: Uint8Array): string {
  const value = hash.subarray(0, CODE_BYTES).reduce((all, byte) => (all << 8n) | BigInt(byte), 0n);
  const digits = value.toString(2 ** BITS).padStart(CODE_DIGITS, "0");
  const safe = Array.from(digits, (digit) => DIGITS.charAt(parseInt(digit, 2 ** BITS))).join("");
  return `${VERSION}-${group(safe)}`;
}

/** Codes that somebody typed from a paper, as they are printed, and lines that hold no whole code. */
export interface TypedCodes {
  readonly codes: readonly string[];
  readonly unread: readonly string[];
}

/** What a typed line says without its label, gaps and letters that only look like digits. */
function digitsOf(line: string): string {
  const label = line.lastIndexOf(":") + 1;
  const typed = line.slice(label).toUpperCase();
  return typed
    .replace(/[\s\p{Pd}]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
}

function typedCode(line: string): string | null {
  const digits = digitsOf(line);
  if (SECOND_VERSION.test(digits)) return `${VERSION}-${group(digits.slice(1))}`;
  return FIRST_VERSION.test(digits) ? group(digits) : null;
}

/**
 * Reads codes typed from a paper, a line each. Only a whole code counts: a part of one would be easy to meet by trying.
 *
 * @example readTypedCodes("2-0000 0000-oooo-0000-0000-0000").codes // ["2-0000-0000-0000-0000-0000-0000"]
 * @example readTypedCodes("2-7K3M").unread // ["2-7K3M"]
 */
export function readTypedCodes(text: string): TypedCodes {
  const lines = text
    .split(/[\n;,]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const read = lines.map((line) => ({ line, code: typedCode(line) }));
  return {
    codes: read.flatMap(({ code }) => code ?? []),
    unread: read.filter(({ code }) => code === null).map(({ line }) => line),
  };
}
