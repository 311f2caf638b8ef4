import { readBox, readCode, ownTokens, tokensOf } from "../ballot/codes";
import type { CodeMeaning } from "../ballot/codeMap";
import { isUnmarked, MARK } from "../ballot/mark";
import type { Reading } from "../ballot/reading";
import { parseCount } from "../printed/parseCount";
import type { Person } from "../recognise/ballotTable";
import { levelOfHeader } from "../recognise/cells";
import { hasBallots, type Source } from "../setup/source";
import type { FigureField } from "../setup/setup";
import type { Where } from "../finding/finding";
import { parseArea } from "../sheet/address";
import { contains, type Area } from "../sheet/area";
import type { Cell } from "../sheet/cell";

/** Cells on which a result depends: what they hold must be what everybody sees. */
export interface Watched {
  readonly what: "marks" | "names" | "figures";
  readonly area: Area;
  /** Whether a text that a cell shows is read as its value is. */
  readonly isSame: (value: Cell, text: string) => boolean;
}

/** The marks of ballots: a text may name the level that its sign stands for. */
function marksAt(area: Area, reading: Reading, codes: readonly CodeMeaning[]): Watched {
  const own = ownTokens(codes);
  const read = (cell: Cell) =>
    reading.layout === "boxes" ? readBox(cell, own) : readCode(cell, tokensOf(reading.codes), own);
  const isSame = (value: Cell, text: string) => {
    const [mark, said] = [read(value), read(text)];
    // What cannot be read is a fault of its own.
    if (mark === MARK.unknown) return true;
    const shown = said === MARK.unknown && reading.layout === "codes" ? levelOfHeader(text) : said;
    return mark === shown || (isUnmarked(mark) && shown !== undefined && isUnmarked(shown));
  };
  return { what: "marks", area, isSame };
}

/** Cells that must show exactly what they hold. */
const namesAt = (area: Area): Watched => ({ what: "names", area, isSame: () => false });

function figuresAt(area: Area): Watched {
  const isSame = (value: Cell, text: string) => {
    const [held, shown] = [parseCount(value, ""), parseCount(text, "")];
    return held.ok && shown.ok && held.value?.count === shown.value?.count;
  };
  return { what: "figures", area, isSame };
}

/** The cells of names and faults that belong to a source, on the clerk's own sheet. */
function besideMarks(source: Source, people: readonly Pick<Person, "address">[]): readonly Area[] {
  const { marks } = source;
  const beside = hasBallots(source) ? [source.people, source.faults] : [];
  const named = people.map(({ address }) => parseArea(address));
  const areas = [...beside, ...named].filter((area) => area !== null);
  return areas.filter(({ row, column }) => !contains(marks, row, column));
}

/** The cells on which a kind of ballot depends, whatever they show. */
export function placesOf(
  source: Source,
  people: readonly Pick<Person, "address">[],
): readonly Pick<Watched, "what" | "area">[] {
  const what = hasBallots(source) ? "marks" : "figures";
  const names = besideMarks(source, people).map((area) => ({ what: "names" as const, area }));
  return [{ what, area: source.marks }, ...names];
}

/** How the marks of a kind are read. */
export interface MarkReading {
  readonly reading: Reading;
  readonly codes: readonly CodeMeaning[];
}

/**
 * The cells on which a kind of ballot depends, on the clerk's own sheet.
 *
 * @param reading - of its marks; `null` for a table of counts
 */
export function watchedOf(
  source: Source,
  people: readonly Pick<Person, "address">[],
  reading: MarkReading | null,
): readonly Watched[] {
  const { marks } = source;
  const own = reading ? marksAt(marks, reading.reading, reading.codes) : figuresAt(marks);
  return [own, ...besideMarks(source, people).map(namesAt)];
}

/** The cells of a sheet from which figures of the conference were taken. */
export function watchedFigures(
  sheet: string,
  sources: Readonly<Partial<Record<FigureField, Where>>>,
): readonly Watched[] {
  return Object.values(sources).flatMap((where) => {
    const area = where.sheet === sheet && where.address !== null ? parseArea(where.address) : null;
    return area ? [figuresAt(area)] : [];
  });
}
