import type { SameName } from "../../core/people/sameName";
import type { CountRecord, KindResult } from "../../core/record/record";
import type { RecordForm } from "../form";
import { boardSignature } from "../layout/boardSignature";
import { formSheet } from "../layout/formSheet";
import { headRows } from "../layout/head";
import { CENTERED, proseRow, rowAcross } from "../layout/parts";
import { kindRuleNotes } from "../layout/ruleNotes";
import type { FormRow } from "../layout/sheetBuilder";
import { stampRows } from "../layout/stamp";
import type { ReportOptions } from "../options";
import type { SheetPlan } from "../sheetPlan";
import { block, type Standing } from "./twoPlacesBlock";
import { WORDS } from "./twoPlaces.words";

/** What a line is about, then count and share in each of two places; in points. */
const COLUMNS = [105, 87, 87, 87, 87];
const WIDTH = COLUMNS.length;
const SPLIT = 2;
/** Places that stand side by side. */
const ABREAST = 2;
function standingsOf({ kinds }: CountRecord, { standings }: SameName): readonly Standing[] {
  return standings.flatMap(({ list, person: at }) => {
    const kind = kinds[list];
    const person = kind?.people[at];
    return kind && person ? [{ kind, person }] : [];
  });
}

function personRows(name: string, standings: readonly Standing[], number: number, start: number) {
  const head = proseRow(WIDTH, `${String(number)}. ${name}`, { bold: true });
  const pairs = Array.from({ length: Math.ceil(standings.length / ABREAST) }, (_, at) =>
    standings.slice(at * ABREAST, (at + 1) * ABREAST),
  );
  const rows = pairs.reduce<readonly FormRow[]>(
    (before, pair) => [...before, ...block(pair, start + before.length)],
    [head],
  );
  return [...rows, { cells: [], height: 10 }];
}

function header(record: CountRecord, options: ReportOptions): readonly FormRow[] {
  const bold = { ...CENTERED, bold: true };
  return [
    ...headRows(record, { width: WIDTH, split: SPLIT }, options),
    rowAcross(WIDTH, WORDS.title, { ...bold, size: 14 }),
    rowAcross(WIDTH, WORDS.subtitle, bold),
    rowAcross(WIDTH, WORDS.rule, CENTERED),
  ];
}

function footer(
  record: CountRecord,
  used: readonly KindResult[],
  options: ReportOptions,
): readonly FormRow[] {
  const notes = [WORDS.apart, WORDS.order.join(" "), WORDS.judged.join(" ")];
  return [
    ...notes.map((note) => proseRow(WIDTH, note, { italic: true, size: 12 })),
    ...kindRuleNotes(WIDTH, used),
    ...boardSignature(SPLIT, WIDTH, options),
    ...stampRows(WIDTH, record, used, options),
  ];
}

const confirmed = ({ sameNames }: CountRecord) => sameNames.filter(({ isSame }) => isSame === true);

/**
 * The results of everybody who was voted on in two places, side by side and never added, the places in their order
 * of priority (171-KH/TU B.I.3): the authority judges (C.VI.4).
 */
export function twoPlaces(record: CountRecord, options: ReportOptions): SheetPlan {
  const people = confirmed(record).map((same) => ({ name: same.name, standings: standingsOf(record, same) }));
  const top = header(record, options);
  const rows = people.reduce<readonly FormRow[]>(
    (before, { name, standings }, at) => [...before, ...personRows(name, standings, at + 1, before.length)],
    top,
  );
  const used = [...new Set(people.flatMap(({ standings }) => standings.map(({ kind }) => kind)))];
  return formSheet({
    name: WORDS.sheetName,
    columns: COLUMNS,
    rows: [...rows, ...footer(record, used, options)],
    titleRows: null,
    isSinglePage: "ifReadable",
  });
}

/** Offered once the clerk confirmed that a name in two lists is one person. */
export const TWO_PLACES: RecordForm & { readonly id: "twoPlaces" } = {
  id: "twoPlaces",
  sheetName: WORDS.sheetName,
  scope: "record",
  isOffered: (record) => confirmed(record).length > 0,
  plan: twoPlaces,
};
