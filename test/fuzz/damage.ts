import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** One damage: where (a share of the whole), what kind, and what is put there. */
interface Damage {
  readonly kind: "flip" | "cut" | "insert" | "swap" | "repeat" | "text";
  readonly at: number;
  readonly length: number;
  readonly bytes: Uint8Array;
}

const TEXTS = [
  ...[
    "</row>",
    "<c/>",
    "<row r='0'>",
    "&#0;",
    "&bogus;",
    "<!DOCTYPE a [<!ENTITY b 'c'>]>",
    "]]>",
    "<!--",
    "\u0000",
  ],
  ...["99999999999", "-1", "NaN", "A0", "XFD1048577", "\uFFFE", "<v>1e309</v>", 't="e"', 't="s"', 'r="B2"'],
];

const place = fc.integer({ min: 0, max: 9_999 }).map((part) => part / 10_000);
const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom("flip", "cut", "insert", "swap", "repeat", "text"),
  at: place,
  length: fc.integer({ min: 1, max: 64 }),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 16 }),
    fc.constantFrom(...TEXTS).map((text) => strToU8(text)),
  ),
});

const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));

const DAMAGES: Readonly<Record<Damage["kind"], (bytes: Uint8Array, at: number, own: Damage) => Uint8Array>> =
  {
    flip: (bytes, at, own) =>
      bytes.map((byte, place) =>
        place >= at && place < at + own.bytes.length ? byte ^ (own.bytes[place - at] ?? 0) : byte,
      ),
    cut: (bytes, at, { length }) => joined(bytes.subarray(0, at), bytes.subarray(at + length)),
    insert: (bytes, at, own) => joined(bytes.subarray(0, at), own.bytes, bytes.subarray(at)),
    swap: (bytes, at, { length }) =>
      joined(
        bytes.subarray(0, at),
        bytes.subarray(at + length, at + 2 * length),
        bytes.subarray(at, at + length),
        bytes.subarray(at + 2 * length),
      ),
    repeat: (bytes, at, { length }) => joined(bytes.subarray(0, at + length), bytes.subarray(at)),
    text: (bytes, at, own) => joined(bytes.subarray(0, at), own.bytes, bytes.subarray(at + own.bytes.length)),
  };

function damaged(bytes: Uint8Array, own: Damage): Uint8Array {
  return DAMAGES[own.kind](bytes, Math.floor(own.at * bytes.length), own);
}

const several = fc.array(damage, { minLength: 1, maxLength: 4 });

/** The bytes of a file, damaged in some places. */
export const bytesOf = (file: Uint8Array): fc.Arbitrary<Uint8Array> =>
  several.map((all) => all.reduce(damaged, file));

/** A file in which one part of its zip is damaged, left out, given twice, or bears the content of another. */
export function partsOf(file: Uint8Array): fc.Arbitrary<Uint8Array> {
  const parts = unzipSync(file);
  const names = fc.constantFrom(...Object.keys(parts));
  return fc
    .tuple(names, names, several, fc.constantFrom("damage", "leave", "other"))
    .map(([name, other, all, how]) => {
      const { [name]: own = new Uint8Array(), ...rest } = parts;
      if (how === "leave") return zipSync(rest);
      const part = how === "other" ? (parts[other] ?? own) : all.reduce(damaged, own);
      return zipSync({ ...rest, [name]: part });
    });
}

/** A text with some of its values replaced: numbers, words and whole attributes of its XML. */
export function valuesOf(file: Uint8Array): fc.Arbitrary<Uint8Array> {
  const parts = unzipSync(file);
  const sheets = Object.keys(parts).filter((name) => name.endsWith(".xml"));
  return fc
    .tuple(fc.constantFrom(...sheets), fc.nat(10_000), fc.constantFrom(...TEXTS))
    .map(([name, at, text]) => {
      const xml = strFromU8(parts[name] ?? new Uint8Array());
      const places = [...xml.matchAll(/"[^"]*"|>[^<]+</g)];
      const found = places[at % Math.max(1, places.length)];
      if (!found) return file;
      const [whole] = found;
      const put = `${xml.slice(0, found.index + 1)}${text}${xml.slice(found.index + whole.length - 1)}`;
      return zipSync({ ...parts, [name]: strToU8(put) });
    });
}
