import { strToU8, zipSync } from "fflate";
import { readDirectory } from "../../ooxml/directory";
import { extract } from "../../ooxml/extract";
import { WORKBOOK_LIMITS } from "../../ooxml/limits";
import { asUtf8 } from "../../ooxml/text";
import { damaged } from "../../ooxml/trouble";
import { asUnreadable, UnreadableFile } from "./errors";

/** The parts of an Office package by path, in the order of the zip. The save works on its own copy. */
export type Parts = Map<string, Uint8Array>;

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_HEADER = [0x50, 0x4b];
// Fixed, so that the same workbook gives the same bytes.
const MODIFIED = "1980-01-01T12:00:00";
const XML_PART = /\.(?:xml|rels|vml)$/i;

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

function partsOf(bytes: Uint8Array): Parts {
  const entries = readDirectory(bytes, WORKBOOK_LIMITS);
  return new Map(
    entries.map((entry) => {
      const data = extract(bytes, entry, WORKBOOK_LIMITS);
      return [entry.name, XML_PART.test(entry.name) ? asUtf8(data, entry.name) : data];
    }),
  );
}

/** Unpacks a file; rejects what is no zip with the code that says what it is instead. Texts in it are UTF-8. */
export function unpack(bytes: Uint8Array): Parts {
  if (beginsWith(bytes, OLE_HEADER)) throw new UnreadableFile(oleCode(bytes));
  if (!beginsWith(bytes, ZIP_HEADER)) throw new UnreadableFile("not-xlsx");
  try {
    return partsOf(bytes);
  } catch (error) {
    throw asUnreadable(error);
  }
}

/** Packs the parts; `level` 0 only stores. */
export function pack(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level, mtime: MODIFIED });
}

/**
 * The text of a part without its byte order mark, or null where there is no such part.
 *
 * @throws PackageError bytes that are no text: each program would put other letters in their place
 */
export function textOf(parts: Parts, path: string): string | null {
  const bytes = parts.get(path);
  if (bytes === undefined) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw damaged(path, error);
  }
}

/** The text of a part that may belong to another program; bytes that are no letter are shown as U+FFFD. */
export function lenientTextOf(parts: Parts, path: string): string {
  return new TextDecoder().decode(parts.get(path));
}

/** Sets the text of a part, encoded as UTF-8. */
export function putText(parts: Parts, path: string, text: string): void {
  parts.set(path, strToU8(text));
}
