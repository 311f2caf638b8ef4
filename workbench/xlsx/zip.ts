import { strToU8, unzipSync, zipSync } from "fflate";
import { UnreadableFile } from "./errors";

/** The parts of an Office package by path, in the order of the zip. The save works on its own copy. */
export type Parts = Map<string, Uint8Array>;

const MAX_UNPACKED = 2 ** 30;
const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_HEADER = [0x50, 0x4b];
// Fixed, so that the same workbook gives the same bytes.
const MODIFIED = "1980-01-01T12:00:00";

function beginsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Uint8Array, needle: Uint8Array): boolean {
  for (let at = bytes.indexOf(needle[0] ?? 0); at >= 0; at = bytes.indexOf(needle[0] ?? 0, at + 1)) {
    if (needle.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Names in an OLE directory are UTF-16: a protected .xlsx holds a stream "EncryptedPackage". */
function oleCode(bytes: Uint8Array): "encrypted" | "old-format" {
  const name = new Uint8Array(Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]));
  return contains(bytes, name) ? "encrypted" : "old-format";
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: (entry) => {
        total += entry.originalSize;
        if (total > MAX_UNPACKED) throw new UnreadableFile("too-large");
        return !entry.name.endsWith("/");
      },
    });
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile("damaged", error);
  }
}

/** Unpacks a file; rejects what is no zip with the code that says what it is instead. */
export function unpack(bytes: Uint8Array): Parts {
  if (beginsWith(bytes, OLE_HEADER)) throw new UnreadableFile(oleCode(bytes));
  if (!beginsWith(bytes, ZIP_HEADER)) throw new UnreadableFile("not-xlsx");
  // Some programs on Windows write their own separator.
  return new Map(Object.entries(unzip(bytes)).map(([name, data]) => [name.replaceAll("\\", "/"), data]));
}

/** Packs the parts; `level` 0 only stores. */
export function pack(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level, mtime: MODIFIED });
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** The text of a part without its byte order mark, or null where there is no such part. */
export function textOf(parts: Parts, path: string): string | null {
  const bytes = parts.get(path);
  return bytes === undefined ? null : decode(bytes);
}

/** Sets the text of a part, encoded as UTF-8. */
export function putText(parts: Parts, path: string, text: string): void {
  parts.set(path, strToU8(text));
}
