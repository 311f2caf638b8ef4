import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const OFFICE = "/usr/bin/soffice";
const TO_TEXT = "/usr/bin/pdftotext";

/** Fonts as wide as Times New Roman. */
const FONTS = /Liberation Serif|Times New Roman|Tinos/;

/** Whether such a font has the letters of Vietnamese: otherwise others stand in, and words come apart in the PDF. */
function hasFont(): boolean {
  try {
    return FONTS.test(execFileSync("fc-list", [":lang=vi", "family"], { encoding: "utf8" }));
  } catch {
    return false;
  }
}

/** Whether pages can be measured here. */
export const CAN_PRINT = existsSync(OFFICE) && existsSync(TO_TEXT) && hasFont();

/** A word as it stands on paper, in points. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Of its letters. */
  readonly size: number;
}

/** A page with its words in lines from the top. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly (readonly Word[])[];
}

/** Height of a word's box by the size of its letters, in fonts as wide as Times New Roman. */
const BOX = 1.3;
/** Words whose feet differ by less stand on one line, in points. */
const SAME_LINE = 3;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const decoded = (text: string) =>
  text.replace(/&(#?)(\w+);/g, (whole, isNumber: string, name: string) =>
    isNumber === "#" ? String.fromCodePoint(Number(name)) : (ENTITIES[name] ?? whole),
  );

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g;
const PAGE = /<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g;

function wordsOf(xml: string): readonly Word[] {
  return [...xml.matchAll(WORD)].map(([, left, top, right, bottom, text = ""]) => ({
    text: decoded(text).normalize("NFC"),
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
    size: Math.round((2 * (Number(bottom) - Number(top))) / BOX) / 2,
  }));
}

function linesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const lines: Word[][] = [];
  for (const word of words.toSorted((one, other) => one.bottom - other.bottom)) {
    const line = lines.at(-1);
    if (line?.[0] && word.bottom - line[0].bottom < SAME_LINE) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.toSorted((one, other) => one.left - other.left));
}

function pagesOf(pdf: string): readonly Page[] {
  const xml = execFileSync(TO_TEXT, ["-bbox", pdf, "-"], { encoding: "utf8", maxBuffer: 2 ** 28 });
  return [...xml.matchAll(PAGE)].map(([, width, height, words = ""]) => ({
    width: Number(width),
    height: Number(height),
    lines: linesOf(wordsOf(words)),
  }));
}

/** Files as LibreOffice prints them, all at once since it is slow to start. */
export function printed(
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): ReadonlyMap<string, readonly Page[]> {
  const folder = mkdtempSync(join(tmpdir(), "tin-nhiem-forms-"));
  try {
    const made = join(folder, "pdf");
    mkdirSync(made);
    const paths = files.map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const job = ["--headless", profile, "--convert-to", "pdf", "--outdir", made];
    execFileSync(OFFICE, [...job, ...paths], { stdio: "pipe" });
    return new Map(
      files.map(([name]) => [name, pagesOf(join(made, name.replace(/\.\w+$/, ".pdf")))] as const),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A text file beside the tests; `""` where there is none. */
export const textAt = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : "");
