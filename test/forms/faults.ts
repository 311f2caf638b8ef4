import type { SheetPlan } from "../../src/report/sheetPlan";
import type { Page, Word } from "./printed";

/** Nothing on a paper is smaller, in points. */
const SMALLEST = 9;
/** Strokes of which lines are drawn. */
const STROKES = /^[—–_-]+$/;
/** Words lie on each other where they share more than this of their height and width. */
const SHARED = 0.45;
/** A page that another follows is filled to here, as a share of its height. */
const LEAST_FILLED = 0.5;

const wordsOn = ({ lines }: Page) => lines.flat();

function smallLetters(pages: readonly Page[]): readonly string[] {
  return pages.flatMap((page, at) =>
    wordsOn(page)
      .filter(({ size, text }) => size < SMALLEST && !STROKES.test(text))
      .map(({ size, text }) => `page ${String(at + 1)}: “${text}” at ${String(size)} pt`),
  );
}

function liesOn(one: Word, other: Word): boolean {
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return high > SHARED * (one.bottom - one.top) && wide > SHARED * Math.min(one.right - one.left, 8);
}

/** A line that its row cuts is printed over the row beside it. */
function overprinted(pages: readonly Page[]): readonly string[] {
  return pages.flatMap((page, at) => {
    const words = wordsOn(page);
    const near = words.flatMap((one, place) =>
      words
        .slice(place + 1, place + 40)
        .flatMap((other) => (liesOn(one, other) ? [[one, other] as const] : [])),
    );
    return near.map(([one, other]) => `page ${String(at + 1)}: “${one.text}” on “${other.text}”`);
  });
}

function textsOf({ cells }: SheetPlan): readonly string[] {
  return cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
}

/** A word may go on in the next line behind a hyphen only. */
function isWhole(word: string, printed: ReadonlySet<string>): boolean {
  const hyphens = [...word.matchAll(/-/g)].map(({ index }) => index + 1);
  return (
    printed.has(word) || hyphens.some((at) => printed.has(word.slice(0, at)) && printed.has(word.slice(at)))
  );
}

/** Words of the plan that stand on no page as a whole: cut away, or broken within. */
function missingWords(pages: readonly Page[], plan: SheetPlan): readonly string[] {
  const printed = new Set(pages.flatMap(wordsOn).map(({ text }) => text));
  const planned = textsOf(plan).flatMap((text) => text.normalize("NFC").split(/[\s\u00A0]+/));
  const wanted = [...new Set(planned)].filter((word) => /[\p{L}\d]/u.test(word) && !/…|\.{3}/.test(word));
  return wanted.filter((word) => !isWhole(word, printed)).map((word) => `“${word}” is not printed whole`);
}

const textOf = (line: readonly Word[]) => line.map(({ text }) => text).join(" ");
export const isHead = (line: readonly Word[]) =>
  /^(?:STT|Số TT)\b/.test(textOf(line)) || textOf(line) === "TT";
export const isSignature = (line: readonly Word[]) => /\(Ký(?: và|,) ghi rõ|\(có thể ký/.test(textOf(line));
export const isStamp = (line: readonly Word[]) => textOf(line).startsWith("Thông tin đối chiếu");

/** Of letters in tables, in points. */
const TABLE_SIZE = 12;
const SIGN = /^[=<>≥≤×]/;

/** Numbers of the rows of a table: at the left edge, in small letters, and no arithmetic. */
function rowsOn(lines: Page["lines"], left: number): readonly number[] {
  return lines.flatMap(([first, second]) => {
    if (!first || !/^\d{1,3}$/.test(first.text) || SIGN.test(second?.text ?? "")) return [];
    return first.left - left < 20 && first.size <= TABLE_SIZE ? [Number(first.text)] : [];
  });
}

/** Rows of each table on a page; a table that runs on has its head again. */
export function tablesOn({ lines }: Page): readonly (readonly number[])[] {
  const left = Math.min(...lines.flat().map((word) => word.left));
  const heads = lines.flatMap((line, at) => (isHead(line) ? [at] : []));
  return heads.map((at, place) => rowsOn(lines.slice(at, heads[place + 1]), left));
}

type Tables = readonly (readonly (readonly number[])[])[];

/** The row that a table has on the page before, or on the next one, where it goes over to that page. */
const rowBefore = (tables: Tables, page: number, place: number) =>
  place === 0 ? tables[page - 1]?.at(-1)?.at(-1) : undefined;
const rowAfter = (tables: Tables, page: number, place: number) =>
  place + 1 === tables[page]?.length ? tables[page + 1]?.[0]?.[0] : undefined;

function isLonely(tables: Tables, page: number, place: number, rows: readonly number[]): boolean {
  const [row = 0] = rows;
  const before = rowBefore(tables, page, place) ?? row;
  const after = rowAfter(tables, page, place) ?? row;
  return rows.length === 1 && (before < row || after > row);
}

/** One row of a table that has others before it or after it on other pages. */
function lonelyRows(pages: readonly Page[]): readonly string[] {
  const tables = pages.map((page) => tablesOn(page).filter((rows) => rows.length > 0));
  return tables.flatMap((own, page) =>
    own.flatMap((rows, place) =>
      isLonely(tables, page, place, rows)
        ? [`page ${String(page + 1)}: row ${String(rows[0])} stands alone`]
        : [],
    ),
  );
}

/** Pages of which the number at the top is the only thing but what closes the paper. */
function lonelyClosings(pages: readonly Page[]): readonly string[] {
  return pages.flatMap((page, at) => {
    const lines = page.lines.filter((line) => textOf(line) !== String(at + 1));
    const closing = lines.findIndex((line) => isSignature(line) || isStamp(line));
    const own = lines[closing] && isSignature(lines[closing]) ? closing - 1 : closing;
    return at > 0 && closing >= 0 && own <= 0 ? [`page ${String(at + 1)}: nothing but the closing`] : [];
  });
}

/** Pages left half blank though the paper goes on. */
function halfEmpty(pages: readonly Page[], isForced: boolean): readonly string[] {
  if (isForced) return [];
  return pages.slice(0, -1).flatMap((page, at) => {
    const filled = Math.max(0, ...wordsOn(page).map(({ bottom }) => bottom)) / page.height;
    return filled < LEAST_FILLED ? [`page ${String(at + 1)} is half blank`] : [];
  });
}

/**
 * What an office would not sign, measured on the printed pages.
 *
 * @param isForced - whether pages end where the form says, as the back of a ballot
 */
export function faultsOf(pages: readonly Page[], plan: SheetPlan, isForced = false): readonly string[] {
  return [
    ...smallLetters(pages),
    ...overprinted(pages),
    ...missingWords(pages, plan),
    ...lonelyRows(pages),
    ...lonelyClosings(pages),
    ...halfEmpty(pages, isForced),
  ];
}

/** Pages with nothing but a number. */
function blankPages(pages: readonly Page[]): readonly string[] {
  return pages.flatMap(({ lines }, at) =>
    lines.every((line) => /^\d+$/.test(textOf(line))) ? [`page ${String(at + 1)} is blank`] : [],
  );
}

/**
 * What an office would not hand on of a set for reading, whose pages a word processor breaks by itself. That a closing stays
 * with the last row before it is not looked at here: LibreOffice does not keep single rows with what follows them.
 */
export const faultsOfSet = (pages: readonly Page[]): readonly string[] => [
  ...smallLetters(pages),
  ...lonelyRows(pages),
  ...blankPages(pages),
];
