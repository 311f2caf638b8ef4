import type { SheetGrid } from "../cell/cell";
import { checkConference, noteUnknown } from "../check/conference";
import { quorum } from "../check/quorum";
import { finding, type Finding } from "../finding/finding";
import { DEFAULT_REGULATION, findRegulation } from "../regulation";
import { countKind } from "./countKind";
import type { CountRecord } from "./record";
import type { CountSetup } from "./setup";

const WEIGHT = { F: 0, W: 1, N: 2 };

function heaviestFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity]);
}

/**
 * Counts a whole conference: the one record from which every number is shown.
 *
 * @param setup - what the clerk chose
 * @param sheets - the used part of every sheet that the kinds name, by name
 * @returns the record with all findings; it never throws for what a clerk may type
 */
export function count(setup: CountSetup, sheets: ReadonlyMap<string, SheetGrid>): CountRecord {
  const found = findRegulation(setup.regulation);
  const regulation = found ?? DEFAULT_REGULATION;
  const attendance = quorum(setup.conference.summoned, setup.conference.present, regulation);
  const kinds = setup.kinds.map((kind) => countKind(kind, sheets.get(kind.sheet), setup, regulation));
  return {
    regulation: regulation.id,
    regulationName: regulation.name,
    baseRule: regulation.base,
    baseNote: regulation.baseNote,
    conference: {
      ...setup.conference,
      quorum: attendance?.isMet ?? null,
      quorumProof: attendance?.proof ?? null,
    },
    kinds: kinds.flatMap((kind) => (kind.result ? [kind.result] : [])),
    findings: heaviestFirst([
      ...(found ? [] : [finding("F404", { regulation: setup.regulation })]),
      ...(kinds.length === 0 ? [finding("F101", {})] : []),
      ...checkConference(setup, regulation),
      ...kinds.flatMap((kind) => kind.findings),
      ...noteUnknown(setup),
    ]),
  };
}
