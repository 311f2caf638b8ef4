import { finding, type Finding } from "../../core/finding/finding";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The container of Office before 2007, and of files with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The name of the stream in which a file with a password keeps its content. */
const ENCRYPTED = "EncryptedPackage";

const startsWith = (bytes: Uint8Array, sign: readonly number[]) =>
  sign.every((byte, at) => bytes[at] === byte);

/** Whether a container names a stream so; names stand in it as UTF-16. */
function namesStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => letter.charCodeAt(0));
  const first = wanted[0];
  for (let at = bytes.indexOf(first ?? 0); at >= 0; at = bytes.indexOf(first ?? 0, at + 1)) {
    if (wanted.every((code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0)) {
      return true;
    }
  }
  return false;
}

/** How a file begins, which tells whoever knows files what it is. */
export function firstBytes(bytes: Uint8Array): string {
  const begin = Array.from(bytes.slice(0, ZIP.length), (byte) => byte.toString(16).padStart(2, "0"));
  return begin.length === 0 ? "0 byte" : begin.join(" ").toUpperCase();
}

/**
 * What stands against reading a file, seen from its first bytes.
 *
 * @returns F621 a file with a password, F622 one of an old Excel, F620 no workbook at all; `null` for what may be one
 */
export function checkKind(bytes: Uint8Array): Finding | null {
  if (startsWith(bytes, ZIP)) return null;
  if (!startsWith(bytes, OLE)) return finding("F620", { reason: firstBytes(bytes) });
  return namesStream(bytes, ENCRYPTED) ? finding("F621", {}) : finding("F622", {});
}
