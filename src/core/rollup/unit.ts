import type { Level } from "../ballot/mark";
import type { Finding } from "../finding/finding";
import type { Place } from "../people/sameName";
import type { BaseRule } from "../regulation/regulation";

/** One person of a unit; the counts were checked. */
export interface UnitPerson extends Readonly<Record<Level, number>> {
  readonly name: string;
  readonly office: string;
}

/** The result of one kind of ballot of a unit. */
export interface UnitKind {
  readonly label: string;
  readonly place: Place | "";
  /** Row of part I of Phụ lục I; `""` where the unit does not say it. */
  readonly group: string;
  /** As the unit names it. */
  readonly regulation: string;
  /** `null` under a regulation that is not known. */
  readonly baseRule: BaseRule | null;
  /** What makes 100 %, at least 1. */
  readonly base: number;
  readonly people: readonly UnitPerson[];
}

/** The result that a unit sent, from one workbook. */
export interface UnitResult {
  /** Id of the report; `""` for a table of the unit's own. */
  readonly report: string;
  readonly unit: string;
  /** The workbook names no unit: its file's name stands for it. One may bear the name that its workbook states. */
  readonly isNamedByFile?: boolean;
  readonly conference: string;
  /** yyyy-mm-dd; `""` where it is not known. */
  readonly date: string;
  readonly kinds: readonly UnitKind[];
}

/** What a workbook gave: its result, or `null` with the faults that stand against it. */
export interface UnitReading {
  readonly result: UnitResult | null;
  readonly findings: readonly Finding[];
}
