import type { CountRecord, KindResult } from "../../core/record/record";
import { exactHalves, summarisePeople, type PeopleSummary } from "../../core/rollup/digest";
import { LEVELS } from "../../core/ballot/mark";
import { percent } from "../../core/fraction/percent";
import { summaryProse, type ProsePeople } from "../../locales/summaryProse";
import type { RecordForm } from "../form";
import { formSheet } from "../layout/formSheet";
import { headRows } from "../layout/head";
import { PROSE, PROSE_COLUMNS, proseRow, rowAcross } from "../layout/parts";
import { kindRuleNotes } from "../layout/ruleNotes";
import { closedBy, type FormRow } from "../layout/sheetBuilder";
import { sizesOf } from "../layout/sizes";
import { atMeeting, kindSpeech, speechOf, upperFirst, type Speech } from "../layout/speech.words";
import { appliedTexts } from "../layout/texts.words";
import { stampRows } from "../layout/stamp";
import type { ReportOptions } from "../options";
import type { SheetPlan } from "../sheetPlan";
import { WORDS as PARAGRAPHS } from "./paragraphs.words";
import { halvesNote, opening, sentence, WORDS } from "./prose.words";

const WIDTH = PROSE_COLUMNS.length;
/** More people than this stand on a list below the paragraph. */
const MOST_NAMED = 10;

function summaryOf({ people, base, group }: KindResult): PeopleSummary {
  if (base === null) return summarisePeople([]);
  const reported = people.map(({ name, high, confidence, low }) => ({
    person: name,
    group,
    base,
    high,
    confidence,
    low,
  }));
  return summarisePeople(reported);
}

/** How those of a kind of ballot are counted and named. */
function peopleOf({ person }: Speech): ProsePeople {
  return { counted: person === "đồng chí" ? person : "người", named: person };
}

/** Whom the paragraph only counts, by name. */
function listed({ others }: PeopleSummary, { rounding }: KindResult, { person }: Speech): readonly FormRow[] {
  if (others.length <= MOST_NAMED) return [];
  return others.map((one, at) => {
    const shares = LEVELS.map(
      (level) => `${PARAGRAPHS.levels[level]} ${String(percent(one[level], one.base, rounding))}%`,
    );
    return proseRow(WIDTH, `${String(at + 1)}. ${upperFirst(person)} ${one.person}: ${shares.join("; ")}.`);
  });
}

/** The paragraph on a kind of ballot with its list; a note on it never begins a page alone. */
function kindRows(kind: KindResult): readonly FormRow[] {
  const people = summaryOf(kind);
  const speech = kindSpeech(kind, "");
  const text = summaryProse(people, kind.rounding, MOST_NAMED, peopleOf(speech));
  const notes = halvesNote(exactHalves(people), speech);
  return closedBy(
    [
      proseRow(WIDTH, sentence(kind.offices === "" ? kind.label : kind.offices, text)),
      ...listed(people, kind, speech),
    ],
    notes.map((note) => proseRow(WIDTH, note, { italic: true, size: 12 })),
  );
}

/**
 * The results in prose, a paragraph per kind of ballot as a summary report writes them (> 1/2), with a note where
 * somebody has exactly half, whom the annex counts (≥ 1/2).
 */
export function prose(record: CountRecord, options: ReportOptions): SheetPlan {
  const { conference, kinds } = record;
  const at = atMeeting(speechOf(kinds, conference.name), conference.name);
  return formSheet({
    name: WORDS.sheetName,
    columns: PROSE_COLUMNS,
    size: sizesOf(options).body,
    rows: closedBy(
      [
        ...headRows(record, { columns: PROSE_COLUMNS }, options),
        rowAcross(WIDTH, WORDS.title, { ...PROSE, bold: true }),
        proseRow(WIDTH, opening(at, appliedTexts(record))),
        ...kinds.flatMap(kindRows),
        ...kindRuleNotes(WIDTH, kinds),
      ],
      stampRows(WIDTH, record, kinds, options),
    ),
  });
}

/** The prose summary of the whole record. */
export const PROSE_SUMMARY: RecordForm & { readonly id: "prose" } = {
  id: "prose",
  sheetName: WORDS.sheetName,
  scope: "record",
  isOffered: ({ kinds }) => kinds.some(({ people }) => people.length > 0),
  plan: prose,
};
