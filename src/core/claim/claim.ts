import { count } from "../count/count";
import { finding, type Finding } from "../finding/finding";
import { CONFERENCE_FIGURES } from "../setup/figureFields";
import { DEFAULT_LIMITS, type Limits } from "../setup/limits";
import type { CountSetup, KindSetup } from "../setup/setup";
import { sourceTexts } from "../setup/sourceText";
import { overlaps } from "../sheet/area";
import type { SheetGrid } from "../sheet/grid";
import { differentKind } from "./ofKind";
import { differs, type Difference } from "./part";

const LIMITS = Object.keys(DEFAULT_LIMITS) as (keyof Limits)[];

/** Regulation, signs of the workbook's own, limits and figures of the conference. */
function differentRules(saved: CountSetup, now: CountSetup): readonly Difference[] {
  const { custom, implementing } = saved;
  const carriedOut = implementing && [implementing.title, ...Object.values(implementing.clauses)].join("; ");
  return [
    ...differs("claimRegulation", saved.regulation, now.regulation),
    ...differs("claimRegulation", custom && JSON.stringify(custom), null),
    ...differs("claimRegulation", carriedOut, null),
    ...saved.codes.flatMap(({ text, meaning }) => differs("claimCode", `${text} = ${meaning}`, null)),
    ...LIMITS.flatMap((field) =>
      differs(
        "claimLimit",
        `limit-${field} = ${String(saved.limits[field])}`,
        `limit-${field} = ${String(now.limits[field])}`,
      ),
    ),
    ...CONFERENCE_FIGURES.flatMap((field) => differs(field, saved.conference[field], now.conference[field])),
  ];
}

/** The kind recognised in the cells of another. */
function inPlaceOf(kind: KindSetup, others: readonly KindSetup[]): KindSetup | undefined {
  const area = kind.source?.marks;
  return others.find(
    ({ sheet, source }) => sheet === kind.sheet && area && source && overlaps(source.marks, area),
  );
}

function differentKinds(
  saved: readonly KindSetup[],
  now: readonly KindSetup[],
  sheets: ReadonlyMap<string, SheetGrid>,
): readonly Difference[] {
  const placeOf = ({ sheet, source }: KindSetup) => `${sheet}!${sourceTexts(source).marks}`;
  const known = saved.map((kind) => ({ kind, found: inPlaceOf(kind, now), grid: sheets.get(kind.sheet) }));
  const found = new Set(known.map((own) => own.found));
  return [
    ...known.flatMap(({ kind, found: other, grid }) =>
      other && grid
        ? differentKind(kind, other, grid)
        : differs("claimSheet", placeOf(kind), null, kind.sheet),
    ),
    ...now
      .filter((kind) => !found.has(kind))
      .flatMap((kind) => differs("claimSheet", null, placeOf(kind), kind.sheet)),
  ];
}

/** Explanations that hold for what is counted now: each takes a warning from sight. */
function acceptances(saved: CountSetup, sheets: ReadonlyMap<string, SheetGrid>): readonly Difference[] {
  if (saved.accepted.length === 0) return [];
  return count(saved, sheets).accepted.flatMap(({ code, person, reason }) =>
    differs("claimAccepted", [code, person, reason].filter(Boolean).join(", "), null),
  );
}

/** Parts of a saved state that cannot be read, by their paths: F508 for each, since something was chosen there. */
export function damagedClaim(paths: readonly string[]): readonly Finding<"F508">[] {
  return paths.map((path) => finding("F508", { field: "claimDamaged", saved: path, now: "none" }));
}

/**
 * What a saved state says otherwise than its workbook does now, in all that decides a result. A state that says what
 * would be recognised anyway gives nothing, and is as good as no state.
 *
 * @param saved - what the workbook holds: a claim, since whoever had the file may have written it
 * @param now - what is recognised in the same workbook without it
 * @param sheets - the sheets that either names
 * @returns F508, one for each point
 */
export function claimOf(
  saved: CountSetup,
  now: CountSetup,
  sheets: ReadonlyMap<string, SheetGrid>,
): readonly Finding<"F508">[] {
  return [
    ...differentKinds(saved.kinds, now.kinds, sheets),
    ...differentRules(saved, now),
    ...acceptances(saved, sheets),
  ].map(({ sheet, ...facts }) => finding("F508", facts, { sheet, address: null }));
}
