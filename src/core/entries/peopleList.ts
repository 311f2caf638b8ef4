import { areaAddress } from "../sheet/address";
import type { Area } from "../sheet/area";
import { isBlank, isCellError, type Cell, type Grid } from "../sheet/cell";
import { cut, type SheetGrid } from "../sheet/grid";
import { finding, type Result } from "../finding/finding";
import { ballotNumber, isRemarkHeader } from "../recognise/cells";
import { isOffice } from "../recognise/offices";
import { cleanText } from "../text/text";

/** Somebody an entry sheet is made for. */
export interface ListedPerson {
  readonly name: string;
  readonly office: string;
}

/** What stands between a name and its post: a tab, a semicolon, a comma, a bar, a dash between spaces. */
const BETWEEN = /[\t;,|]|\s[-–—]\s/;
/** "1.", "12)", "3 -": the number of a line. */
const NUMBER = /^\s*\d{1,3}\s*[.)/]\s*/;

function personIn(line: string): ListedPerson {
  const text = line.replace(NUMBER, "");
  const between = BETWEEN.exec(text);
  if (!between) return { name: cleanText(text), office: "" };
  const rest = text.slice(between.index + between[0].length);
  return { name: cleanText(text.slice(0, between.index)), office: cleanText(rest) };
}

/**
 * People typed or pasted one per line, each with a post or without; numbers of lines are left out.
 *
 * @example parsePeople("1. Nguyễn Văn A, Chủ tịch\nTrần Thị B")
 * // [{ name: "Nguyễn Văn A", office: "Chủ tịch" }, { name: "Trần Thị B", office: "" }]
 */
export function parsePeople(text: string): readonly ListedPerson[] {
  return text
    .split(/\r?\n/)
    .map(personIn)
    .filter(({ name }) => name !== "");
}

const textOf = (cell: Cell | undefined) =>
  isBlank(cell) || isCellError(cell) ? "" : cleanText(String(cell));

const turned = (cells: Grid): Grid =>
  Array.from({ length: Math.max(...cells.map((row) => row.length)) }, (_, at) =>
    cells.map((row) => row[at] ?? null),
  );

/** Columns without those that only number the lines, or are blank. */
function telling(lines: Grid): Grid {
  const isTelling = (column: number) =>
    lines.some((line) => {
      const text = textOf(line[column]);
      return text !== "" && ballotNumber(text) === null;
    });
  return lines.map((line) => line.filter((_, column) => isTelling(column)));
}

function personOf(line: readonly string[]): ListedPerson {
  return { name: String(line[0]), office: line.slice(1).join(" ") };
}

/** Lines without the first where it heads the list: "STT", "Họ và tên", "Chức vụ". */
function withoutHead(lines: Grid): Grid {
  const isHead = (line: readonly Cell[] | undefined) =>
    line?.every((cell) => isBlank(cell) || isRemarkHeader(cell)) ?? false;
  const first = lines.findIndex((line) => line.some((cell) => !isBlank(cell)));
  return isHead(lines[first]) ? lines.slice(first + 1) : lines;
}

/** In most lists the name comes first; posts are known by their words. */
function namesFirst(lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const posts = (column: number) => lines.filter((line) => isOffice(String(line.at(column)))).length;
  return posts(0) > posts(-1) ? lines.map((line) => line.toReversed()) : lines;
}

/**
 * People in a selected range: one or two columns, or one or two rows, of names and posts; a column that numbers
 * them and a head over them are left out.
 *
 * @returns F516 when the range is no such list
 */
export function peopleInRange(grid: SheetGrid, area: Area): Result<readonly ListedPerson[]> {
  const cells = cut(grid, area);
  const down = telling(withoutHead(cells));
  const across = telling(withoutHead(turned(cells)));
  const isNarrow = (lines: Grid) => [1, 2].includes(Math.max(...lines.map((line) => line.length)));
  const lines = [down, across].find(isNarrow);
  const people = namesFirst((lines ?? []).map((line) => line.map(textOf)))
    .map(personOf)
    .filter(({ name }) => name !== "");
  if (people.length > 0) return { ok: true, value: people };
  const range = `${grid.sheet}!${areaAddress(area)}`;
  return {
    ok: false,
    finding: finding("F516", { range }, { sheet: grid.sheet, address: areaAddress(area) }),
  };
}
