import type { Finding } from "../../core/finding/finding";
import { ANNEX1_ROWS } from "../../core/rollup/annex1.words";
import { MOST_NAMED, type Consolidated, type GroupProse } from "../../core/rollup/consolidated";
import type { Reported } from "../../core/rollup/digest";
import { DEFAULT_ROUNDING, percent } from "../../core/fraction/percent";
import { findingWords } from "../../locales/findings";
import { summaryProse } from "../../locales/summaryProse";
import { formSheet } from "../layout/formSheet";
import { cell, PROSE, user } from "../layout/parts";
import { text, type FormRow } from "../layout/sheetBuilder";
import type { SheetPlan } from "../sheetPlan";
import { sentence } from "./prose.words";
import { personLine, PROSE_GROUPS, WORDS } from "./unitList.words";

/** One column, so that long lists need no merged cells. */
const COLUMNS = [444];

const line = (value: string): FormRow => ({ cells: [cell(0, 1, user(value), PROSE)] });
const heading = (value: string): FormRow => ({
  cells: [cell(0, 1, text(value), { ...PROSE, bold: true })],
});

function listed(title: string, findings: readonly Finding[]): readonly FormRow[] {
  if (findings.length === 0) return [];
  const said = findings.map((found) => {
    const words = findingWords(found, "vi");
    return `- ${words.title}. ${words.meaning}`;
  });
  return [{ cells: [], height: 8 }, heading(title), ...said.map(line)];
}

function personOf(person: Reported): FormRow {
  const share = (count: number) =>
    `${String(count)}/${String(person.base)} (${String(percent(count, person.base))}%)`;
  const { high, confidence, low } = person;
  const shares = { high: share(high), confidence: share(confidence), low: share(low) };
  return line(personLine(person.person, shares));
}

/** Whom the prose only counted, by name. */
function listOf({ group, listed: people }: GroupProse): readonly FormRow[] {
  if (people.length === 0) return [];
  return [{ cells: [], height: 8 }, heading(`${WORDS.listed} (${group})`), ...people.map(personOf)];
}

/** The prose of each group of many units, and by name everybody and everything that should be known of it. */
export function unitListProse({
  prose,
  remarks,
  findings,
}: Pick<Consolidated, "prose" | "remarks" | "findings">): SheetPlan {
  return formSheet({
    name: WORDS.proseName,
    columns: COLUMNS,
    rows: [
      heading(WORDS.proseTitle),
      ...prose.map(({ group, people }) => {
        const said = summaryProse(people, DEFAULT_ROUNDING, MOST_NAMED);
        return line(sentence(PROSE_GROUPS[group] ?? String(ANNEX1_ROWS.get(group)), said));
      }),
      ...prose.flatMap(listOf),
      ...listed(WORDS.remarks, remarks),
      ...listed(WORDS.checks, findings),
    ],
    isSinglePage: false,
  });
}
