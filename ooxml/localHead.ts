import type { Entry } from "./directory";
import { ambiguous, damaged } from "./trouble";

/** Where an entry lies in a zip: from its local head to the end of its bytes. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

const LOCAL = 0x04034b50;
export const LOCAL_LENGTH = 30;
const SENTINEL = 0xffffffff;
const ENCRYPTED_FLAG = 1;
/** Sizes and checksum stand behind the bytes. */
const LATE_FLAG = 8;

const isLocal = (view: DataView, at: number) => view.getUint32(at, true) === LOCAL;

/**
 * Compares the local head of an entry with what the directory says of it: whoever reads a zip from its beginning meets
 * the head only, and must not unpack something else.
 *
 * @throws PackageError
 */
export function checkLocalHead(view: DataView, local: number, entry: Entry, flags: number): void {
  const { name, method, crc, packed, size } = entry;
  const own = view.getUint16(local + 6, true);
  const isSameKind =
    view.getUint16(local + 8, true) === method && (own & ENCRYPTED_FLAG) === (flags & ENCRYPTED_FLAG);
  const numbers = [crc, packed, size].map((number, at) => [
    view.getUint32(local + 14 + 4 * at, true),
    number,
  ]);
  const isLate = ((own | flags) & LATE_FLAG) !== 0;
  const isSame = numbers.every(
    ([said, number]) => said === number || said === SENTINEL || (isLate && said === 0),
  );
  if (!isSameKind || !isSame) throw ambiguous("entry", name);
}

/** Where a local head begins between two places of a zip; `null` where none does. */
function headIn(view: DataView, from: number, to: number): number | null {
  for (let at = from; at + LOCAL_LENGTH <= to; at++) if (isLocal(view, at)) return at;
  return null;
}

/**
 * Looks for entries that the directory does not name, and for bytes that belong to two.
 *
 * @param directory - where the directory begins
 * @throws PackageError
 */
export function checkPlaces(view: DataView, places: readonly Place[], directory: number): void {
  const sorted = places.toSorted((one, other) => one.from - other.from);
  let end = 0;
  for (const { from, to } of [...sorted, { from: directory, to: directory }]) {
    if (from < end || headIn(view, end, from) !== null) throw ambiguous("entry", "zip");
    end = to;
  }
}

/**
 * Where the bytes of an entry begin, behind its local head, which must bear the same name.
 *
 * @throws PackageError
 */
export function startOf(view: DataView, local: number, name: Uint8Array, shown: string): number {
  if (!isLocal(view, local)) throw damaged("zip");
  const length = view.getUint16(local + 26, true);
  const isSame =
    length === name.length &&
    name.every((byte, index) => view.getUint8(local + LOCAL_LENGTH + index) === byte);
  if (!isSame) throw ambiguous("entry", shown);
  return local + LOCAL_LENGTH + length + view.getUint16(local + 28, true);
}
