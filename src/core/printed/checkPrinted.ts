import { LEVELS, type Level } from "../ballot/mark";
import { finding, type Finding, type Where } from "../finding/finding";
import { percent, type Rounding } from "../fraction/percent";
import { countFor, decimalsOf, gives, neighbours } from "./fit";
import type { PrintedPercent } from "./parseCount";

/** One printed cell: a count, a percentage, or both. */
export interface PrintedCell {
  readonly count: number | null;
  readonly percent: PrintedPercent | null;
  readonly of: readonly number[];
}

/** One person's line of a printed table. What is not printed is `null`. */
export interface PrintedRow extends Readonly<Record<Level, PrintedCell | null>> {
  readonly person: string;
  readonly valid: number | null;
  readonly invalid: number | null;
  readonly collected: number | null;
  /** Where each level stands, for the click; may be left out. */
  readonly where?: Readonly<Partial<Record<Level, Where>>>;
}

/** What the table says its percentages are of. */
export interface PrintedBasis {
  /** At least 1. */
  readonly base: number;
  readonly rounding: Rounding;
  /** Other wholes that a clerk may have taken by mistake, by the name of the figure; each at least 1. */
  readonly bases?: Readonly<Record<string, number>>;
}

interface Place {
  readonly person: string;
  readonly level: Level;
  readonly where: Where;
}

function share(count: number, base: number, decimals: number, rounding: Rounding): string {
  return String(percent(count, base, { ...rounding, decimals }));
}

function nothingGives(place: Place, printed: PrintedPercent, { base, rounding }: PrintedBasis): Finding {
  const [lower, upper] = neighbours(base, printed);
  const decimals = decimalsOf(printed, rounding);
  const facts = {
    person: place.person,
    level: place.level,
    printed: printed.text,
    base,
    lower,
    lowerShare: share(lower, base, decimals, rounding),
    upper,
    upperShare: share(upper, base, decimals, rounding),
  };
  return finding("W234", facts, place.where);
}

/** A percentage alone: some count of the base must give it, or of another whole, which is then named. */
function checkPercent(place: Place, printed: PrintedPercent, basis: PrintedBasis): readonly Finding[] {
  const { base, rounding, bases = {} } = basis;
  if (countFor(base, printed, rounding) !== null) return [];
  const others = Object.entries(bases).flatMap(([name, size]) => {
    const count = countFor(size, printed, rounding);
    return count === null || count > base ? [] : [{ basis: name, size, count }];
  });
  const [other] = others;
  if (!other) return [nothingGives(place, printed, basis)];
  const right = share(other.count, base, decimalsOf(printed, rounding), rounding);
  const facts = { person: place.person, level: place.level, printed: printed.text, base, right, ...other };
  return [finding("W233", facts, place.where)];
}

function wrongShare(place: Place, count: number, printed: PrintedPercent, basis: PrintedBasis): Finding {
  const { base, rounding, bases = {} } = basis;
  const right = share(count, base, decimalsOf(printed, rounding), rounding);
  const facts = { person: place.person, level: place.level, printed: printed.text, count, base };
  const other = Object.entries(bases).find(
    ([, size]) => size >= count && gives(count, size, printed, rounding),
  );
  if (other) {
    const [name, size] = other;
    return finding("W233", { ...facts, basis: name, size, right }, place.where);
  }
  const rightCount = countFor(base, printed, rounding);
  if (rightCount !== null) return finding("F232", { ...facts, right, rightCount }, place.where);
  return finding("W231", { ...facts, right }, place.where);
}

function checkWholes(place: Place, of: readonly number[], base: number): readonly Finding[] {
  if (of.length === 0 || of.includes(base)) return [];
  const facts = { person: place.person, level: place.level, of: of.join("/"), base };
  return [finding("W238", facts, place.where)];
}

/** A whole beside a count alone: any known figure explains it, for nothing says that it makes 100 %. */
function checkLoneWholes(place: Place, count: number, of: readonly number[], basis: PrintedBasis) {
  const isExplained = Object.values(basis.bases ?? {}).some((size) => of.includes(size));
  return isExplained || count > basis.base ? [] : checkWholes(place, of, basis.base);
}

function checkCell(place: Place, cell: PrintedCell, basis: PrintedBasis): readonly Finding[] {
  const { count, percent: printed, of } = cell;
  if (printed === null) return count === null ? [] : checkLoneWholes(place, count, of, basis);
  if (count === null) return checkPercent(place, printed, basis);
  if (count > basis.base || !gives(count, basis.base, printed, basis.rounding)) {
    return [wrongShare(place, count, printed, basis)];
  }
  return checkWholes(place, of, basis.base);
}

function checkSums(row: PrintedRow): readonly Finding[] {
  const { person, valid, invalid, collected } = row;
  const counts = LEVELS.flatMap((level) => row[level]?.count ?? []);
  const sum = counts.reduce((all, count) => all + count, 0);
  const findings: Finding[] = [];
  // One cause, one message: more than were collected is also more than are valid.
  if (collected !== null && sum > collected) findings.push(finding("F235", { person, sum, collected }));
  else if (valid !== null && (counts.length === LEVELS.length ? sum !== valid : sum > valid)) {
    findings.push(finding("F236", { person, sum, valid }));
  }
  if (valid !== null && invalid !== null && collected !== null && valid + invalid !== collected) {
    findings.push(finding("F237", { person, valid, invalid, collected }));
  }
  return findings;
}

/**
 * Compares one line of a printed table with its own arithmetic.
 *
 * @returns what does not hold, with the right figure in the facts: a percentage that is not count / base
 * (W231), a count that cannot give its percentage while another does (F232), a percentage of another whole
 * (W233), a percentage that no count gives (W234), sums that exceed or miss (F235, F236, F237), a whole
 * written beside the count that is not the one used, or no known figure (W238)
 * @example
 * // 46 and "97,78" of 47 → W231, right 97,87; 399 and "81,03" of 485 → F232, right count 393
 * // 14 and "29,79" of 48, collected 47 → W233, right 29,17; "2 %" of 53 → W234: 1,88 (1) or 3,77 (2)
 */
export function checkPrinted(row: PrintedRow, basis: PrintedBasis): readonly Finding[] {
  const cells = LEVELS.flatMap((level) => {
    const cell = row[level];
    const where = row.where?.[level] ?? { sheet: null, address: null };
    return cell ? checkCell({ person: row.person, level, where }, cell, basis) : [];
  });
  return [...cells, ...checkSums(row)];
}
