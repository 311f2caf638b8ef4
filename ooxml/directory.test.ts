import { describe, expect, it, test } from "@jest/globals";
import { strToU8, zipSync, type AsyncZippable, type Zippable } from "fflate";
import { readDirectory } from "./directory";
import { nameKey } from "./entryName";
import { UNIT_LIMITS } from "./limits";
import { PackageError } from "./trouble";

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const zip = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<a/>")])), { level: 0 });
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where records of a kind begin. */
function placesOf(bytes: Uint8Array, signature: number): readonly number[] {
  const view = viewOf(bytes);
  const all = Array.from({ length: bytes.length - 3 }, (_, at) => at);
  return all.filter((at) => view.getUint32(at, true) === signature);
}

/** The names of a zip, or why it is not read. */
function namesIn(bytes: Uint8Array): unknown {
  try {
    return readDirectory(bytes, UNIT_LIMITS).map(({ name }) => name);
  } catch (error) {
    return error instanceof PackageError ? error.trouble : error;
  }
}

/** A zip after numbers of two bytes in its first local head were changed. */
function withHead(changes: Readonly<Record<number, number>>): Uint8Array {
  const bytes = zip("a.xml", "b.xml");
  for (const [at, value] of Object.entries(changes)) viewOf(bytes).setUint16(Number(at), value, true);
  return bytes;
}

const twice = (name: string) => ({ kind: "ambiguous", what: "entry", name });

describe("a local head", () => {
  it.each([
    ["another way of packing", { 8: 8 }],
    ["another checksum", { 14: 1 }],
    ["another packed size", { 18: 9 }],
    ["another size", { 22: 9 }],
    ["a password", { 6: 1 }],
    ["no size although none follows", { 18: 0 }],
  ])("that says %s is another entry", (_, changes) => {
    expect(namesIn(withHead(changes))).toEqual(twice("a.xml"));
  });

  it("may leave numbers to what follows the bytes, or to the long field", () => {
    const names = ["a.xml", "b.xml"];
    expect(namesIn(withHead({ 6: 8, 14: 0, 16: 0, 18: 0, 22: 0 }))).toEqual(names);
    expect(namesIn(withHead({ 18: 0xffff, 20: 0xffff, 22: 0xffff, 24: 0xffff }))).toEqual(names);
  });

  it("may be missing", () => {
    expect(namesIn(withHead({ 0: 0 }))).toEqual({ kind: "damaged", part: "zip" });
  });
});

describe("entries that the directory does not name", () => {
  it("stand behind the number that it states", () => {
    const bytes = zip("a.xml", "b.xml");
    const [end = 0] = placesOf(bytes, END);
    viewOf(bytes).setUint16(end + 10, 1, true);
    expect(namesIn(bytes)).toEqual(twice("zip"));
  });

  it("stand before those it names, as a whole zip", () => {
    const [first, second] = [zip("a.xml"), zip("a.xml")];
    const [[central = 0], [end = 0]] = [placesOf(second, CENTRAL), placesOf(second, END)];
    const move = (at: number) =>
      viewOf(second).setUint32(at, viewOf(second).getUint32(at, true) + first.length, true);
    move(central + 42);
    move(end + 16);
    expect(namesIn(Uint8Array.from([...first, ...second]))).toEqual(twice("zip"));
  });

  it("share their bytes with another", () => {
    const bytes = zip("a.xml", "b.xml");
    const [, central = 0] = placesOf(bytes, CENTRAL);
    const [, local = 0] = placesOf(bytes, LOCAL);
    viewOf(bytes).setUint8(local + 30, "a".charCodeAt(0));
    viewOf(bytes).setUint32(central + 42, 0, true);
    viewOf(bytes).setUint8(central + 46, "a".charCodeAt(0));
    expect(namesIn(bytes)).toEqual(twice("a.xml"));
    viewOf(bytes).setUint8(30, "c".charCodeAt(0));
    expect(namesIn(bytes)).toEqual(twice("a.xml"));
  });
});

describe("another name beside the first", () => {
  const named = (name: string, other: string) => {
    const field = Uint8Array.from([1, 0, 0, 0, 0, ...strToU8(other)]);
    const files: Zippable & AsyncZippable = { [name]: [strToU8("<a/>"), { extra: { 0x7075: field } }] };
    return namesIn(zipSync(files, { level: 0 }));
  };

  it("is a second entry where it is plain and differs", () => {
    expect(named("a.xml", "b.xml")).toEqual(twice("a.xml"));
    expect(named("a.xml", "a.xml2")).toEqual(twice("a.xml"));
  });

  it("is the same, or that of a picture with marks on its letters", () => {
    expect(named("a.xml", "a.xml")).toEqual(["a.xml"]);
    expect(named("a.png", "ả.png")).toEqual(["a.png"]);
  });
});

test.each([
  "xl/A.xml",
  "/xl/a.xml",
  "xl/./a.xml",
  "xl//a.xml",
  "xl/x/../a.xml",
  "../xl/a.xml",
  "xl\\a.xml",
  "xl/%61.xml",
  "xl/a.xml. .",
  "xl/a.xml\0b",
])("%j may be taken for xl/a.xml", (name) => {
  expect(nameKey(name)).toBe("xl/a.xml");
  expect(namesIn(zip("xl/a.xml", name))).toMatchObject({ kind: "ambiguous" });
});

test("a name that is no address stays as it is", () => {
  expect([nameKey("xl/100%.xml"), nameKey("xl/a b.xml")]).toEqual(["xl/100%.xml", "xl/a b.xml"]);
});
