import { rowsAt } from "../../core/setup/source";
import { area } from "../../core/testing/sheet";
import { outcome } from "../../core/outcome/outcome";
import type { CountRecord, KindResult, PersonResult } from "../../core/record/record";
import { EMPTY_CONFERENCE } from "../../core/setup/setup";
import { NO_HANDLING } from "../../core/setup/handling";
import { QD96 } from "../../core/regulation/96-QD-TW";
import { complete } from "../../core/tally/tally";
import { rulesOf } from "../../core/count/rules";
import { resultReport } from "../forms/resultReport";
import { NO_OPTIONS } from "../options";
import type { SheetPlan } from "../sheetPlan";

/** Somebody with the counts given. */
export function person(
  position: number,
  high: number,
  confidence: number,
  low: number,
  collected: number,
): PersonResult {
  const verdict = outcome(low, collected, QD96);
  if (!verdict.ok) throw new Error(verdict.finding.code);
  const counts = complete(high, confidence, low, collected);
  return {
    position,
    name: `Nguyễn Văn ${String(position)}`,
    office: "Ủy viên",
    address: "A1",
    ...counts,
    reasons: { unmarked: counts.invalid, multiple: 0, declared: 0, ballot: 0 },
    ...verdict.value,
  };
}

/** A record of one kind of ballot about which nothing else is known. */
export function recordOf(people: readonly PersonResult[], kind: Partial<KindResult> = {}): CountRecord {
  const result: KindResult = {
    ...rulesOf(QD96),
    label: "",
    voters: "",
    offices: "",
    place: "",
    group: "",
    sheet: "Phiếu",
    marks: "C5:O50",
    source: { ...rowsAt(area("C5:O50")), signs: { layout: "codes", codes: "TNC/TN/TNT" } },
    base: 47,
    issued: null,
    collected: 47,
    mailed: null,
    late: null,
    members: null,
    summoned: null,
    present: null,
    blank: 0,
    voided: { notIssued: 0, nameCrossedOut: 0, nameAdded: 0, otherInformation: 0, marks: 0, blank: 0 },
    noted: { notIssued: 0, nameCrossedOut: 0, nameAdded: 0, otherInformation: 0, signed: 0 },
    quorum: null,
    quorumProof: null,
    people,
    excluded: [],
    ...kind,
  };
  return {
    ...rulesOf(QD96),
    conference: { ...EMPTY_CONFERENCE, quorum: null, quorumProof: null },
    implementing: "",
    handling: NO_HANDLING,
    kinds: [result],
    codes: [],
    sameNames: [],
    findings: [],
    data: "",
    accepted: [],
    withdrawn: [],
  };
}

/** The result report of its only kind. */
export function plan(record: CountRecord, isDraft = false): SheetPlan {
  const [kind] = record.kinds;
  if (!kind) throw new Error("no kind");
  return resultReport(record, kind, { ...NO_OPTIONS, isDraft });
}
