import type { Limits } from "./limits";
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
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const SENTINEL = 0xffffffff;
const SENTINEL_16 = 0xffff;
const ZIP64_FIELD = 1;
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

/** Whoever reads the zip from its beginning meets the local head, and must find the same name in it. */
function startOf(view: DataView, local: number, name: Uint8Array, shown: string): number {
  if (view.getUint32(local, true) !== LOCAL) throw unreadable();
  const length = view.getUint16(local + 26, true);
  const isSame =
    length === name.length && name.every((byte, index) => view.getUint8(local + 30 + index) === byte);
  if (!isSame) throw ambiguous("entry", shown);
  return local + 30 + length + view.getUint16(local + 28, true);
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: Entry; readonly next: number } {
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
  const start = startOf(view, number(42), raw, name);
  if (start + packed > bytes.length) throw unreadable();
  const [method, crc] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
  return {
    entry: { name, method, packed, size, crc, start },
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
  let total = 0;
  for (let index = 0; index < count; index++) {
    const { entry, next } = entryAt(bytes, view, at);
    at = next;
    if (entry.name.endsWith("/")) continue;
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw ambiguous("entry", entry.name);
    names.add(key);
    checkEntry(entry, limits);
    total += entry.size;
    if (total > limits.bytes) throw tooLarge("bytes", limits.bytes);
    entries.push(entry);
  }
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
