import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Rooms of core whose functions are given texts of cells. */
const ROOMS = [
  "text",
  "people",
  "ballot",
  "printed",
  "vocabulary",
  "recognise",
  "entries",
  "deadlines",
  "rollup",
  "regulation",
];
/** A cell of Excel holds 32,767 letters; what grows as its length does must not grow much faster. */
const [SHORT, LONG] = [1_000, 8_000];
const MOST_GROWTH = 2 * (LONG / SHORT);
/** Below so many letters looked at nothing is worth a comparison. */
const LEAST = 200 * LONG;

const PIECES = [
  "a",
  "1",
  " ",
  ":",
  ";",
  ".",
  ",",
  "(",
  "-",
  "/",
  "|",
  "\n",
  "=",
  "é",
  "Phiếu ",
  "Tổng số ",
  "1. ",
  "a b ",
  "Đ/c ",
  "x:1 ",
  "((a",
  "–",
  "TNC, ",
  "%",
];

type TextFunction = (text: string) => unknown;

/** Functions of one argument, as far as they take a text. */
function textFunctions(): readonly (readonly [string, TextFunction])[] {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(__dirname, room), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !/\.test\.|testing|^index/.test(file))
      .map((file) => join(__dirname, room, file)),
  );
  return files.flatMap((file) =>
    Object.entries(jest.requireActual<Record<string, unknown>>(file)).flatMap(([name, own]) =>
      typeof own === "function" && own.length === 1 && !/^class/.test(String(own))
        ? [[`${file.slice(__dirname.length + 1)} ${name}`, own as TextFunction] as const]
        : [],
    ),
  );
}

const COUNTED = [
  "charAt",
  "charCodeAt",
  "at",
  "slice",
  "indexOf",
  "includes",
  "split",
  "replace",
  "replaceAll",
  "match",
  "matchAll",
  "normalize",
  "toLowerCase",
  "trim",
  "startsWith",
  "endsWith",
  "search",
] as const;
/** These look at one place, or at a short part. */
const CHEAP = new Set<string>(["charAt", "charCodeAt", "at", "startsWith", "endsWith"]);

let letters = 0;

/** Counts the letters that are handed to what looks at texts, so that speed of the machine does not matter. */
function counting(run: () => void): number {
  letters = 0;
  const texts = String.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const plain = COUNTED.map((name) => [name, texts[name]] as const);
  const exec: (this: RegExp, text: string) => RegExpExecArray | null = Reflect.get(RegExp.prototype, "exec");
  for (const [name, own] of plain) {
    texts[name] = function (this: string, ...args: unknown[]) {
      letters += CHEAP.has(name) ? 1 : this.length;
      return own?.apply(this, args);
    };
  }
  RegExp.prototype.exec = function (text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    // It went as far as the end of what it found; one that must match at its place looks at little else.
    const end = this.sticky ? from + 1 : text.length;
    letters += found ? found.index + found[0].length - from : end - from;
    return found;
  };
  try {
    run();
  } catch {
    // A function that takes no text says so; what it looked at until then still counts.
  } finally {
    for (const [name, own] of plain) if (own) texts[name] = own;
    RegExp.prototype.exec = exec;
  }
  return letters;
}

const FUNCTIONS = textFunctions();

it("finds the functions", () => expect(FUNCTIONS.length).toBeGreaterThan(80));

it.each(FUNCTIONS)("%s looks at a long text as often as at a short one", (_, own) => {
  const steep = PIECES.flatMap((piece) => {
    const [short, long] = [SHORT, LONG].map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      return counting(() => void own(text));
    });
    const isSteep = Number(long) > LEAST && Number(long) > MOST_GROWTH * Number(short);
    return isSteep ? [{ piece, short, long }] : [];
  });
  expect(steep).toEqual([]);
});
