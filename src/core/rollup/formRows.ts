import { LEVELS } from "../ballot/mark";
import { finding, type Finding } from "../finding/finding";
import { outcome } from "../outcome/outcome";
import { nameKey } from "../people/nameKey";
import { parsePercent } from "../printed/parseCount";
import { REGULATIONS } from "../regulation";
import type { Cell } from "../sheet/cell";
import { cellsOf, type SheetGrid } from "../sheet/grid";
import { findCells } from "../sheet/search";
import { fold } from "../text/text";
import { SHARE, VERDICT_HEAD } from "../vocabulary/sums";
import { matches } from "../vocabulary/role";
import { shown } from "./dataLines";
import type { UnitKind, UnitPerson } from "./unit";

/** So many people are named. */
const NAMED = 5;
/** A share may be rounded to a whole number. */
const ROUNDED = 0.5;
/** Columns of shares that a form needs, so that each level has its own. */
const SHARE_COLUMNS = LEVELS.length;

const isText = (cell: Cell): cell is string => typeof cell === "string";

function percentOf(cell: Cell): number | null {
  if (typeof cell === "number") return cell;
  const read = isText(cell) ? parsePercent(cell) : null;
  return read && read.units / 10 ** read.decimals;
}

/** Whether each level that has ballots has its share somewhere in the row of a person. */
function hasShares(person: UnitPerson, base: number, line: readonly Cell[]): boolean {
  const percents = line.flatMap((cell) => percentOf(cell) ?? []);
  return LEVELS.filter((level) => person[level] > 0).every((level) =>
    percents.some((share) => Math.abs(share - (100 * person[level]) / base) <= ROUNDED),
  );
}

/** Verdicts that are right for a person; none where the regulation is not known. */
function verdictsOf({ regulation, base }: UnitKind, { low }: UnitPerson): readonly string[] {
  const known = REGULATIONS.find(({ name }) => name === regulation);
  if (known === undefined) return [];
  const right = outcome(low, base, known);
  if (!right.ok) return [];
  const again = known.repeated && right.value.band === "half" ? [known.repeated.label] : [];
  return [right.value.label, ...again].map(fold);
}

/** Where a form prints verdicts; `null` where it prints none, or those of two places. */
function verdictColumn(form: SheetGrid): number | null {
  const heads = findCells(form, (cell) => matches(VERDICT_HEAD, cell));
  const [column, ...more] = new Set(heads.map((head) => head.column - form.column));
  return column === undefined || more.length > 0 ? null : column;
}

/**
 * Shares and verdicts that a printed form should show and does not: they are what its reader takes from it.
 *
 * @param read - a kind as it was read from the form, under the regulation of the flat table
 * @param always - whether such a form always has shares, whatever heads are left on it
 * @returns W669, once for all people
 */
export function checkFormRows(read: UnitKind, form: SheetGrid, always: boolean): readonly Finding[] {
  const shareHeads = findCells(form, (cell) => matches(SHARE, cell)).length;
  const needsShares = always || shareHeads >= SHARE_COLUMNS;
  const verdicts = verdictColumn(form);
  const verdictIn = (line: readonly Cell[]) =>
    verdicts === null
      ? null
      : fold(
          line
            .slice(verdicts, verdicts + 1)
            .map(shown)
            .join(""),
        );
  const lines = cellsOf(form);
  const wrong = read.people.filter((person) => {
    const line = lines.find((cells) =>
      cells.some((cell) => isText(cell) && nameKey(cell) === nameKey(person.name)),
    );
    if (!line) return false;
    const said = verdictIn(line);
    const right = verdictsOf(read, person);
    const isVerdictRight = said === null || right.length === 0 || right.includes(said);
    return !isVerdictRight || (needsShares && !hasShares(person, read.base, line));
  });
  if (wrong.length === 0) return [];
  const names = wrong.slice(0, NAMED).map(({ name }) => name);
  const people = [...names, ...(wrong.length > NAMED ? ["…"] : [])].join(", ");
  return [finding("W669", { sheet: form.sheet, people }, { sheet: form.sheet, address: null })];
}
