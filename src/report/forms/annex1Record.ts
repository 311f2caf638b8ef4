import { hasCode, type Finding } from "../../core/finding/finding";
import type { CountRecord, KindResult } from "../../core/record/record";
import { annex1 } from "../../core/rollup/annex1";
import { findingWords } from "../../locales/findings";
import type { RecordForm } from "../form";
import { stampRows } from "../layout/stamp";
import type { ReportOptions } from "../options";
import type { SheetPlan } from "../sheetPlan";
import { annexPlan, WIDTH, type AnnexContent } from "./annex1";
import { inNoColumn, inTwoColumns, twoPlacesNote, withoutGroup, WORDS } from "./annex1.words";

/** What the columns do not add up to is said once for all of whom it is true. */
function columnNotes(findings: readonly Finding[]): readonly string[] {
  const namesOf = (code: "N611" | "N612") =>
    findings.filter((found) => hasCode(found, code)).map(({ facts }) => facts.person);
  const [twice, nowhere] = [namesOf("N611"), namesOf("N612")];
  return [
    ...(twice.length > 0 ? [inTwoColumns(twice)] : []),
    ...(nowhere.length > 0 ? [inNoColumn(nowhere)] : []),
  ];
}

/** A finding as a note under a table. */
export function noteOf(found: Finding): string {
  const { title, meaning } = findingWords(found, "vi");
  return `${WORDS.note} ${title}. ${meaning}`;
}

const reported = ({ people, base, group }: KindResult) =>
  people.flatMap(({ name, high, confidence, low }) =>
    base === null || group === "" ? [] : [{ person: name, group, base, high, confidence, low }],
  );

function twoPlacesOf({ kinds, sameNames }: CountRecord): AnnexContent["twoPlaces"] {
  return sameNames
    .filter(({ isSame }) => isSame === true)
    .flatMap(({ name, standings }) => {
      const groups = new Set(standings.flatMap(({ list }) => kinds[list]?.group ?? []));
      return [...groups].map((group) => ({ group, names: [name] }));
    });
}

/** Phụ lục I of one conference, by the groups of its kinds of ballot. */
export function annexOfRecord(record: CountRecord, options: ReportOptions): SheetPlan {
  const { kinds, conference, handling } = record;
  const { rows, findings } = annex1(kinds.flatMap(reported));
  const loose = kinds.filter(({ group }) => group === "").map(({ offices: posts, label }) => posts || label);
  const places = twoPlacesOf(record);
  const both = [...new Set(places.flatMap(({ names }) => names))];
  const content: AnnexContent = {
    unit: conference.unit,
    rows,
    twoPlaces: places,
    handling,
    notes: [
      ...(both.length > 0 ? [twoPlacesNote(both)] : []),
      ...columnNotes(findings),
      ...(loose.length > 0 ? [withoutGroup(loose)] : []),
    ],
  };
  return annexPlan(content, options, stampRows(WIDTH, record, kinds, options));
}

/** Phụ lục I, where some kind of ballot belongs to one of its rows. */
export const ANNEX1: RecordForm & { readonly id: "annex1" } = {
  id: "annex1",
  sheetName: WORDS.sheetName,
  scope: "record",
  isOffered: ({ kinds }) => kinds.some(({ group }) => group !== ""),
  plan: annexOfRecord,
};
