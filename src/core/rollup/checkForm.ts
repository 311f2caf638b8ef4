import { finding, type Finding, type Where } from "../finding/finding";
import { nameKey } from "../people/nameKey";
import type { SheetGrid } from "../sheet/grid";
import { hasCell } from "../sheet/search";
import { DATA_COLUMNS } from "./dataColumns";
import type { UnitKind, UnitResult } from "./unit";

/** How a form says by what it was counted, in its last row. */
const APPLIED = "Áp dụng ";

const says = (form: SheetGrid, text: string) =>
  hasCell(form, (cell) => typeof cell === "string" && nameKey(cell).includes(nameKey(text)));

/** A day as forms write it. */
const longDay = (date: string) => date.replace(/^(\d+)-(\d+)-(\d+)$/, "ngày $3 tháng $2 năm $1");

/** The regulations that a form names as those applied; none where it is cut off below. */
function applied({ values }: SheetGrid): readonly string[] {
  const named = values.flatMap((cell) => (typeof cell === "string" ? cell.split(APPLIED).slice(1) : []));
  return named.flatMap((text) => text.split(" · ", 1).join("").split("; ")).map(nameKey);
}

type Said = readonly [field: string, stated: string];

/** Another regulation or base than the form's: verdicts and shares would follow from something else. */
function otherRules(stated: UnitKind, read: UnitKind, form: SheetGrid): readonly Said[] {
  const rules = applied(form);
  const isOther = rules.length > 0 && !rules.includes(nameKey(stated.regulation));
  const isBase = stated.baseRule === read.baseRule && stated.base !== read.base;
  return [
    ...(isOther ? [[DATA_COLUMNS.regulation, stated.regulation] as const] : []),
    ...(isBase ? [[DATA_COLUMNS.base, String(stated.base)] as const] : []),
  ];
}

/** Offices of people whom both name, where they differ. */
function otherOffices(stated: UnitKind, read: UnitKind): readonly Said[] {
  const known = new Map(read.people.map(({ name, office }) => [nameKey(name), nameKey(office)]));
  return stated.people.flatMap(({ name, office }) => {
    const other = known.get(nameKey(name)) ?? nameKey(office);
    return other === nameKey(office) ? [] : [[`${DATA_COLUMNS.title} (${name})`, office] as const];
  });
}

/** A unit, a conference or a day of which the form says nothing. */
function unsaid({ unit, conference, date }: UnitResult, form: SheetGrid): readonly Said[] {
  const texts: readonly (readonly [string, string, string])[] = [
    [DATA_COLUMNS.unit, unit, unit],
    [DATA_COLUMNS.conference, conference, conference],
    [DATA_COLUMNS.date, date, longDay(date)],
  ];
  return texts.flatMap(([field, text, printed]) =>
    text === "" || says(form, printed) ? [] : [[field, text] as const],
  );
}

/**
 * What the flat table of a report says of a kind besides its counts, compared with the form of the same report.
 *
 * @param result - with an empty name of the unit where the table names none
 * @returns F666 another regulation or base than the form's, W667 a unit, a conference, a day or a post that the form does
 *   not say
 */
export function checkForm(
  result: UnitResult,
  stated: UnitKind,
  read: UnitKind,
  form: SheetGrid,
): readonly Finding[] {
  const where: Where = { sheet: form.sheet, address: null };
  const facts = ([field, text]: Said) => ({ field, stated: text, sheet: form.sheet });
  return [
    ...otherRules(stated, read, form).map((said) => finding("F666", facts(said), where)),
    ...[...unsaid(result, form), ...otherOffices(stated, read)].map((said) =>
      finding("W667", facts(said), where),
    ),
  ];
}
