import { nameKey } from "./entryName";
import type { Limits } from "./limits";
import { checkLocalHead, checkPlaces, startOf, type Place } from "./localHead";
import { ambiguous, damaged, tooLarge } from "./trouble";

/** A file of a zip as its directory has it. */
export interface Entry {
  /** With "/" between folders. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  /** Where its bytes begin. */
  readonly start: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const SENTINEL = 0xffffffff;
const SENTINEL_16 = 0xffff;
const ZIP64_FIELD = 1;
const UNICODE_PATH_FIELD = 0x7075;
const UTF8_FLAG = 0x800;
const ENCRYPTED_FLAG = 1;

/** The directory of a package cannot be read. */
const unreadable = (cause?: unknown) => damaged("zip", cause);

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw unreadable();
}

interface Span {
  readonly count: number;
  readonly offset: number;
}

function spanOf(view: DataView): Span {
  const end = endOf(view);
  const span = { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
  if (span.count !== SENTINEL_16 && span.offset !== SENTINEL) return span;
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return span;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(at, true) !== END_64) throw unreadable();
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

/** The numbers that did not fit into 32 bits, in their order. */
function longNumbers(view: DataView, from: number, to: number): readonly number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(at + 4 + 8 * index, true)));
  }
  return [];
}

function nameOf(bytes: Uint8Array, flags: number): string {
  const decoder = new TextDecoder((flags & UTF8_FLAG) === 0 ? "latin1" : "utf-8");
  // Some programs on Windows write their own separator.
  return decoder.decode(bytes).replaceAll("\\", "/").replace(/^\/+/, "");
}

/** An entry of the directory, where it lies, and where the next one of the directory begins. */
interface Found {
  readonly entry: Entry;
  readonly place: Place;
  readonly next: number;
}

const isPlain = (bytes: Uint8Array) => bytes.every((byte) => byte < 0x80);

/** Another name that some programs take in the place of the first. Old ones write names that are not plain in both. */
function checkOtherName(view: DataView, from: number, to: number, name: Uint8Array, shown: string): void {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== UNICODE_PATH_FIELD) continue;
    // Behind a version and a checksum.
    const length = Math.max(0, view.getUint16(at + 2, true) - 5);
    const other = new Uint8Array(view.buffer, view.byteOffset + at + 9, length);
    const isSame = length === name.length && other.every((byte, index) => byte === name[index]);
    if (isPlain(other) && !isSame) throw ambiguous("entry", shown);
  }
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Found {
  if (view.getUint32(at, true) !== CENTRAL) throw unreadable();
  const flags = view.getUint16(at + 8, true);
  if ((flags & ENCRYPTED_FLAG) !== 0) throw unreadable();
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const long = [...longNumbers(view, nameEnd, extraEnd)];
  const number = (offset: number) => {
    const short = view.getUint32(at + offset, true);
    return short === SENTINEL ? (long.shift() ?? short) : short;
  };
  const raw = bytes.subarray(at + 46, nameEnd);
  const name = nameOf(raw, flags);
  const size = number(24);
  const packed = number(20);
  const local = number(42);
  const start = startOf(view, local, raw, name);
  if (start + packed > bytes.length) throw unreadable();
  const [method, crc] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
  const entry = { name, method, packed, size, crc, start };
  checkLocalHead(view, local, entry, flags);
  checkOtherName(view, nameEnd, extraEnd, raw, name);
  return {
    ...{ entry, place: { from: local, to: start + packed } },
    next: extraEnd + view.getUint16(at + 32, true),
  };
}

function checkEntry({ name, packed, size, method }: Entry, limits: Limits): void {
  if (method !== 0 && method !== 8) throw damaged(name);
  const isText = /\.(?:xml|rels|vml)$/i.test(name);
  if (isText && size > 2 ** 20 && size > limits.ratio * packed) throw tooLarge("ratio", limits.ratio);
}

function entriesOf(bytes: Uint8Array, limits: Limits): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = spanOf(view);
  if (count > limits.entries) throw tooLarge("entries", limits.entries);
  const names = new Set<string>();
  const entries: Entry[] = [];
  let at = offset;
  const places: Place[] = [];
  let total = 0;
  for (let index = 0; index < count; index++) {
    const { entry, place, next } = entryAt(bytes, view, at);
    at = next;
    places.push(place);
    if (entry.name.endsWith("/")) continue;
    const key = nameKey(entry.name);
    if (names.has(key)) throw ambiguous("entry", entry.name);
    names.add(key);
    checkEntry(entry, limits);
    total += entry.size;
    if (total > limits.bytes) throw tooLarge("bytes", limits.bytes);
    entries.push(entry);
  }
  // The directory goes on behind the number of entries that its end states.
  if (view.getUint32(at, true) === CENTRAL) throw ambiguous("entry", "zip");
  checkPlaces(view, places, offset);
  return entries;
}

/**
 * The files of a zip, from its directory alone: nothing is unpacked.
 *
 * @throws PackageError what is no zip, holds a name twice, or more than is read
 */
export function readDirectory(bytes: Uint8Array, limits: Limits): readonly Entry[] {
  try {
    return entriesOf(bytes, limits);
  } catch (error) {
    // Reading beyond the end of the file is a RangeError.
    throw error instanceof RangeError ? unreadable(error) : error;
  }
}
