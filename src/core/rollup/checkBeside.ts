import { LEVELS } from "../ballot/mark";
import { finding, type Finding } from "../finding/finding";
import { nameKey } from "../people/nameKey";
import type { SheetGrid } from "../sheet/grid";
import { hasCell } from "../sheet/search";
import { readOwnUnit, type OwnOptions } from "./ownUnit";
import type { UnitKind, UnitPerson, UnitResult } from "./unit";

/** What the last rows of a form say before the report's id. */
const STAMP = "Mã báo cáo ";

const say = (person: UnitPerson) => LEVELS.map((level) => person[level]).join("·");

interface Pair {
  readonly stated: UnitPerson;
  readonly other: UnitPerson;
}

/** People of two lists by their names; a name that stands twice in one of them pairs nobody. */
function pairs(stated: readonly UnitPerson[], others: readonly UnitPerson[]): readonly Pair[] {
  const named = (list: readonly UnitPerson[], key: string) =>
    list.filter(({ name }) => nameKey(name) === key);
  return stated.flatMap((person) => {
    const key = nameKey(person.name);
    const [other, ...more] = named(others, key);
    return other && more.length === 0 && named(stated, key).length === 1 ? [{ stated: person, other }] : [];
  });
}

type Said = (facts: { readonly person: string; readonly stated: string; readonly other: string }) => Finding;

/** The kind of another list that holds most of the same people; `undefined` where none holds half of them. */
function sameKind({ people }: UnitKind, kinds: readonly UnitKind[]): UnitKind | undefined {
  return kinds.find(
    (kind) => 2 * pairs(kind.people, people).length > Math.max(people.length, kind.people.length),
  );
}

function compare(result: UnitResult, kinds: readonly UnitKind[], said: Said): readonly Finding[] {
  return kinds.flatMap((kind) => {
    const stated = sameKind(kind, result.kinds);
    if (!stated) return [];
    const both = pairs(stated.people, kind.people);
    const differ = both.filter((pair) => say(pair.stated) !== say(pair.other));
    const known = new Set(stated.people.map(({ name }) => nameKey(name)));
    const lost = kind.people.filter(({ name }) => !known.has(nameKey(name)));
    return [
      ...differ.map(({ stated: one, other }) =>
        said({ person: one.name, stated: say(one), other: say(other) }),
      ),
      ...lost.map((person) => said({ person: person.name, stated: "–", other: say(person) })),
    ];
  });
}

/** Whether a sheet is a form of a report. */
const isFormOf = (report: string) => (grid: SheetGrid) =>
  hasCell(grid, (cell) => typeof cell === "string" && cell.includes(`${STAMP}${report}`));

/**
 * Compares the flat table of a report with the printed forms of the same report and with the ballots in the same
 * workbook, where they can be read.
 *
 * @param grids - the other sheets that are shown
 * @returns F651 a form that says other counts or names somebody more, W652 ballots that give others: there the clerk may
 *   have chosen something that is not seen on the sheet
 */
export function checkBeside(
  result: UnitResult,
  grids: readonly SheetGrid[],
  options: OwnOptions,
): readonly Finding[] {
  const isForm = isFormOf(result.report);
  const forms = result.report === "" ? [] : grids.filter(isForm);
  const ballots = grids.filter((grid) => !isForm(grid) && !options.isReport(grid.sheet));
  const ofForms = forms.flatMap((form) => {
    const read = readOwnUnit([form], "", { ...options, isReport: () => false });
    const where = { sheet: form.sheet, address: null };
    return compare(result, read.result?.kinds ?? [], (facts) =>
      finding("F651", { ...facts, sheet: form.sheet }, where),
    );
  });
  const own = ballots.length === 0 ? null : readOwnUnit(ballots, "", options).result;
  return [...ofForms, ...compare(result, own?.kinds ?? [], (facts) => finding("W652", facts))];
}
