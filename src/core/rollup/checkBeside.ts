import { LEVELS } from "../ballot/mark";
import { finding, type Finding, type FindingCode } from "../finding/finding";
import { nameKey } from "../people/nameKey";
import type { SheetGrid } from "../sheet/grid";
import { hasCell } from "../sheet/search";
import { REGULATIONS } from "../regulation";
import { checkForm } from "./checkForm";
import { checkFormRows } from "./formRows";
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

/** Whether a sheet looks like a form of ours and names none of the reports of the workbook. */
const isStray =
  (reports: readonly string[], { isReport }: OwnOptions) =>
  (grid: SheetGrid) =>
    isReport(grid.sheet) && !reports.some((report) => isFormOf(report)(grid));

/** The regulations under which a form may have been written, those that the flat table names first. */
function regulationsOf({ kinds }: UnitResult, { regulation }: OwnOptions): readonly string[] {
  const named = REGULATIONS.filter(({ name }) => kinds.some((kind) => kind.regulation === name));
  return [...new Set([...named.map(({ id }) => id), regulation])];
}

/** A form with what could be read of it. */
interface ReadForm {
  readonly form: SheetGrid;
  readonly kinds: readonly UnitKind[];
  readonly looks: readonly Finding[];
}

/** What makes a form read otherwise than its cells say, and shares that do not follow from its counts. */
const OF_LOOKS: ReadonlySet<FindingCode> = new Set([
  "W130",
  "W135",
  "F162",
  "F171",
  "W172",
  "F174",
  "F175",
  "F186",
  "W231",
  "W661",
  "W672",
]);

/** The table of people on a form; no kinds where none can be read. */
function readForm(form: SheetGrid, result: UnitResult, options: OwnOptions): ReadForm {
  let looks: readonly Finding[] = [];
  for (const regulation of regulationsOf(result, options)) {
    const read = readOwnUnit([form], "", { regulation, isReport: () => false });
    looks = read.findings.filter(({ code }) => OF_LOOKS.has(code));
    if (read.result) return { form, kinds: read.result.kinds, looks };
  }
  return { form, kinds: [], looks };
}

/** People of the flat table whom the form of their kind does not name. */
function unlisted(result: UnitResult, kind: UnitKind): readonly UnitPerson[] {
  const named = new Set(kind.people.map(({ name }) => nameKey(name)));
  const people = sameKind(kind, result.kinds)?.people ?? [];
  return people.filter(({ name }) => !named.has(nameKey(name)));
}

function compareForm(
  result: UnitResult,
  { form, kinds, looks }: ReadForm,
  options: OwnOptions,
): readonly Finding[] {
  const where = { sheet: form.sheet, address: null };
  const counts = compare(result, kinds, (facts) => finding("F651", { ...facts, sheet: form.sheet }, where));
  const besides = kinds.flatMap((kind) => {
    const stated = sameKind(kind, result.kinds);
    if (!stated) return [];
    const rows = checkFormRows(
      { ...kind, regulation: stated.regulation },
      form,
      options.isReport(form.sheet),
    );
    return [...checkForm(result, stated, kind, form), ...rows];
  });
  const more = options.isReport(form.sheet) ? kinds.flatMap((kind) => unlisted(result, kind)) : [];
  const stray = more.map((person) =>
    finding("F651", { person: person.name, stated: say(person), other: "–", sheet: form.sheet }, where),
  );
  return [...counts, ...stray, ...besides, ...looks];
}

/** Forms that should hold a table and hold none that can be read; else that no form holds one. */
function uncompared(result: UnitResult, forms: readonly ReadForm[], options: OwnOptions): readonly Finding[] {
  const unread = forms.filter(({ form, kinds }) => options.isReport(form.sheet) && kinds.length === 0);
  const named = unread.map(({ form: { sheet } }) => finding("W662", { sheet }, { sheet, address: null }));
  const isAlone = (kind: UnitKind) => forms.every(({ kinds }) => sameKind(kind, kinds) === undefined);
  const alone = forms.length > 0 && unread.length === 0 ? result.kinds.filter(isAlone) : [];
  return [...named, ...alone.map(({ label }) => finding("N663", { kind: label || result.report }))];
}

/**
 * Compares the flat table of a report with the printed forms of the same report and with the ballots in the same
 * workbook, where they can be read.
 *
 * @param result - with an empty name of the unit where the table names none
 * @param grids - the other sheets that are shown
 * @param reports - the ids of all reports of which the workbook has flat tables
 * @returns F651 a form that says other counts or names somebody more, F666 and W667 one that says something else besides,
 *   W662 one that cannot be read, W668 one that names none of the reports, W669 one without shares or verdicts, what is
 *   said of its looks, N663 a kind on no form, W652 ballots that give other counts: there the clerk may have
 *   chosen something that is not seen on the sheet
 */
export function checkBeside(
  result: UnitResult,
  grids: readonly SheetGrid[],
  { reports, ...options }: OwnOptions & { readonly reports: readonly string[] },
): readonly Finding[] {
  const isForm = isFormOf(result.report);
  const own = result.report === "" ? [] : grids.filter(isForm);
  const strays = result.report === "" ? [] : grids.filter(isStray(reports, options));
  // Where none is left that says whose it is, the others are the only ones there are.
  const forms = (own.length > 0 ? own : strays).map((form) => readForm(form, result, options));
  const ballots = grids.filter((grid) => !isForm(grid) && !options.isReport(grid.sheet));
  const counted = ballots.length === 0 ? null : readOwnUnit(ballots, "", options).result;
  return [
    ...forms.flatMap((form) => compareForm(result, form, options)),
    ...strays.map(({ sheet }) => finding("W668", { sheet, report: result.report }, { sheet, address: null })),
    ...uncompared(result, forms, options),
    ...compare(result, counted?.kinds ?? [], (facts) => finding("W652", facts)),
  ];
}
