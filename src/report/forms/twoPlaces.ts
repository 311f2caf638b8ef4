import type { SameName } from "../../core/people/sameName";
import type { CountRecord, KindResult } from "../../core/record/record";
import type { RecordForm } from "../form";
import { signature } from "../layout/boardSignature";
import { formSheet } from "../layout/formSheet";
import { headRows } from "../layout/head";
import { CENTERED, proseRow, rowAcross } from "../layout/parts";
import { kindRuleNotes } from "../layout/ruleNotes";
import { closedBy, kept, type FormRow } from "../layout/sheetBuilder";
import { sizesOf } from "../layout/sizes";
import { stampRows } from "../layout/stamp";
import type { ReportOptions } from "../options";
import type { SheetPlan } from "../sheetPlan";
import { block, type Standing } from "./twoPlacesBlock";
import { WORDS } from "./twoPlaces.words";

/** What a line is about, then count and share in each of two places; in points. */
const COLUMNS = [98, 78, 94, 80, 94];
const WIDTH = COLUMNS.length;
/** Where whoever set them side by side signs. */
const SIGN_COLUMN = 2;
/** Places that stand side by side. */
const ABREAST = 2;
function standingsOf({ kinds }: CountRecord, { standings }: SameName): readonly Standing[] {
  return standings.flatMap(({ list, person: at }) => {
    const kind = kinds[list];
    const person = kind?.people[at];
    return kind && person ? [{ kind, person }] : [];
  });
}

/** The lines of a block stay on one page. */
const together = (rows: readonly FormRow[]): readonly FormRow[] => [
  ...kept(rows.slice(0, -1)),
  ...rows.slice(-1),
];

function personRows(name: string, standings: readonly Standing[], number: number, start: number) {
  const head = { ...proseRow(WIDTH, `${String(number)}. ${name}`, { bold: true }), keepWithNext: true };
  const pairs = Array.from({ length: Math.ceil(standings.length / ABREAST) }, (_, at) =>
    standings.slice(at * ABREAST, (at + 1) * ABREAST),
  );
  const rows = pairs.reduce<readonly FormRow[]>(
    (before, pair) => [...before, ...together(block(pair, start + before.length))],
    [head],
  );
  return [...rows, { cells: [], height: 10 }];
}

function header(record: CountRecord, options: ReportOptions): readonly FormRow[] {
  const bold = { ...CENTERED, bold: true };
  const { title, subject } = sizesOf(options);
  return [
    ...headRows(record, { columns: COLUMNS }, options),
    rowAcross(WIDTH, WORDS.title, { ...bold, size: title }),
    rowAcross(WIDTH, WORDS.subtitle, { ...bold, size: subject }),
    rowAcross(WIDTH, WORDS.rule, CENTERED),
  ];
}

function footer(
  record: CountRecord,
  used: readonly KindResult[],
  options: ReportOptions,
): readonly FormRow[] {
  const notes = [WORDS.apart, WORDS.order.join(" "), WORDS.judged.join(" ")];
  return closedBy(
    [
      ...notes.map((note) => proseRow(WIDTH, note, { italic: true, size: 12 })),
      ...kindRuleNotes(WIDTH, used),
    ],
    [...signature(SIGN_COLUMN, WIDTH, WORDS.compiler, options), ...stampRows(WIDTH, record, used, options)],
  );
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
    size: sizesOf(options).body,
    rows: [...rows, ...footer(record, used, options)],
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
