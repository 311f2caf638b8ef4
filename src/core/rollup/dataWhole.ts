import { LEVELS } from "../ballot/mark";
import { finding, type Finding } from "../finding/finding";
import type { Regulation } from "../regulation/regulation";
import { DATA_COLUMNS } from "./dataColumns";
import type { DataLine } from "./dataLines";
import { SHARE_COLUMNS, type DataPerson } from "./dataPerson";

/** What a report says of a person by the regulation. */
const VERDICTS = ["verdict", "band"] as const;

/**
 * Shares and verdicts that a report always writes: where one is blank, nothing on the row speaks against its counts.
 *
 * @returns F648
 */
export function checkPresent(
  people: readonly DataPerson[],
  regulation: Regulation | null,
): readonly Finding[] {
  return people.flatMap(({ line, name, counts, shares }) => {
    const levels = LEVELS.filter((level) => shares[level] === null && counts[level] > 0);
    const blank = [
      ...levels.map((level) => SHARE_COLUMNS[level]),
      ...(regulation === null ? [] : VERDICTS.filter((column) => line.text(column) === "")),
    ];
    return blank.map((column) =>
      finding("F648", { person: name, field: DATA_COLUMNS[column] }, line.where(column)),
    );
  });
}

/** Numbers of a kind that do not run from 1: somebody was taken out or put in. F649 at the first that is wrong. */
export function checkNumbering(lines: readonly DataLine[]): readonly Finding[] {
  const wrong = lines.map((line, at) => ({ line, expected: at + 1 }));
  const first = wrong.find(({ line, expected }) => Number(line.text("position")) !== expected);
  if (!first) return [];
  const { line, expected } = first;
  return [finding("F649", { expected, found: line.text("position") }, line.where("position"))];
}
