import type { Handling } from "../../core/setup/handling";
import type { Choices, Consolidated } from "../../core/rollup/consolidated";
import type { FindingCode } from "../../core/finding/finding";
import type { ReportOptions } from "../options";
import type { SheetPlan } from "../sheetPlan";
import { annexPlan } from "./annex1";
import { noteOf } from "./annex1Record";
import { twoPlacesNote } from "./annex1.words";
import { unitList } from "./unitList";
import { columnNote, madeOf, onlyLevel, unconfirmed } from "./unitList.words";
import { unitListProse } from "./unitListProse";

/** What a consolidation is about, besides its units. */
export interface UnitsContent {
  readonly unit: string;
  readonly all: Consolidated;
  readonly level: Choices["level"];
  readonly handling: Handling;
}

/** Said in full below the table; of the rest only how many there are. */
const IN_FULL: readonly FindingCode[] = ["W634", "W635", "W636", "F637", "N639", "F411"];
/** Longer lists stand on the sheet of the prose. */
const MOST_NOTES = 8;

function notesOf({ all, level }: UnitsContent): readonly string[] {
  const times = (code: FindingCode) =>
    [...all.remarks, ...all.findings].filter((found) => found.code === code).length;
  const [twice, nowhere, names] = [times("N611"), times("N612"), times("W638")];
  const both = [...new Set(all.twoPlaces.flatMap((place) => place.names))];
  const said = all.findings.filter(({ code }) => IN_FULL.includes(code));
  return [
    madeOf(all.units, all.left.length),
    ...(level === "all" ? [] : [onlyLevel(level)]),
    ...(twice + nowhere > 0 ? [columnNote(twice, nowhere)] : []),
    ...(both.length > 0 ? [twoPlacesNote(both)] : []),
    ...(names > 0 ? [unconfirmed(names)] : []),
    ...said.slice(0, MOST_NOTES).map(noteOf),
  ];
}

/** Phụ lục I of many units, the list of the units, and the prose: three sheets. */
export function unitPlans(content: UnitsContent, options: ReportOptions): readonly SheetPlan[] {
  const { unit, all, handling } = content;
  const { rows, twoPlaces } = all;
  return [
    annexPlan({ unit, rows, twoPlaces, handling, notes: notesOf(content) }, options),
    unitList(all),
    unitListProse(all),
  ];
}
