import { Inflate } from "fflate";
import { crc32 } from "./crc";
import type { Entry } from "./directory";
import type { Limits } from "./limits";
import { damaged, PackageError, tooLarge } from "./trouble";

/** Packed bytes that are unpacked at a time: at most a thousand times as many come out. */
const SLICE = 2 ** 14;

function inflate(packed: Uint8Array, { name, size }: Entry): Uint8Array {
  const whole = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    // More than the directory says: whoever believes the directory would read something else.
    if (length + chunk.length > size) throw damaged(name);
    whole.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += SLICE) {
    stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  }
  if (length !== size) throw damaged(name);
  return whole;
}

/**
 * Unpacks one file of a zip.
 *
 * @throws PackageError a part larger than is read, or one that is not what the directory says
 */
export function extract(bytes: Uint8Array, entry: Entry, limits: Limits): Uint8Array {
  if (entry.size > limits.partBytes) throw tooLarge("bytes", limits.partBytes);
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  try {
    const whole = entry.method === 0 ? packed.slice() : inflate(packed, entry);
    if (whole.length !== entry.size || crc32(whole) !== entry.crc) throw damaged(entry.name);
    return whole;
  } catch (error) {
    throw error instanceof PackageError ? error : damaged(entry.name, error);
  }
}
