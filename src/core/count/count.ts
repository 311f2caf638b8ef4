import { dataFingerprint } from "./dataFingerprint";
import { settleAcceptances } from "./settle";
import { cellsOf, type SheetGrid } from "../sheet/grid";
import { checkConference, noteUnknown } from "../check/conference";
import { checkOverlaps } from "../check/kinds";
import { checkChosenSigns } from "../check/legend";
import { asideFinding } from "../check/aside";
import { checkFormulas, findChanging } from "../check/formulas";
import { withoutUnresolved } from "../finding/derived";
import { noteLimits } from "../check/limits";
import { checkOddLooks } from "../check/oddLooks";
import { checkShown } from "../check/shown";
import { placesOf, watchedFigures } from "../check/watched";
import { quorum } from "../check/quorum";
import { checkEntries } from "../entries/checkEntries";
import { finding, type Finding } from "../finding/finding";
import { findSameNames } from "../people/sameName";
import { customRegulation, regulationFrom } from "../regulation/custom";
import { readableSheet } from "../recognise/readableSheet";
import { countKind } from "./countKind";
import type { CountedKind, CountRecord } from "../record/record";
import { noteUnverified, regulationOf, regulationOfKind, rulesOf } from "./rules";
import { fitSetup } from "../setup/fit";
import { REGULATION_SHEET, type CountSetup } from "../setup/setup";

const WEIGHT = { F: 0, W: 1, N: 2 };

function heaviestFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity]);
}

/** Functions read the sheet, the pane its own copy: where both are there they must say the same. */
function checkOwnSheet(setup: CountSetup, sheet: SheetGrid | undefined): readonly Finding[] {
  if (setup.custom === null || !sheet) return [];
  const [here, there] = [customRegulation(setup.custom), regulationFrom(cellsOf(sheet))];
  const isSame = here.ok && there.ok && JSON.stringify(here.value) === JSON.stringify(there.value);
  return isSame ? [] : [finding("W410", {}, { sheet: sheet.sheet, address: "A1" })];
}

/** Cells of the sheets with ballots that were not read, since they stand far away. */
function asideFindings({ kinds }: CountSetup, raw: ReadonlyMap<string, SheetGrid>): readonly Finding[] {
  const names = new Set(kinds.map(({ sheet }) => sheet));
  return [...names].flatMap((name) => asideFinding(name, raw.get(name)?.aside ?? []));
}

/** Cells from which figures were taken and that show something else than they hold, or nothing. */
function figureFindings({ sources }: CountSetup, sheets: ReadonlyMap<string, SheetGrid>): readonly Finding[] {
  return [...sheets].flatMap(([name, grid]) => {
    const watched = watchedFigures(name, sources);
    return [...checkShown(grid, watched), ...checkOddLooks(grid, watched)];
  });
}

/** Marks, names and figures that are calculated. */
function formulaFindings(
  { kinds, sources }: CountSetup,
  counted: readonly CountedKind[],
  sheets: ReadonlyMap<string, SheetGrid>,
): readonly Finding[] {
  const changing = findChanging(sheets);
  return [...sheets].flatMap(([name, grid]) => {
    const places = kinds.flatMap(({ sheet, source }, at) =>
      sheet === name && source ? placesOf(source, counted[at]?.result?.people ?? []) : [],
    );
    return checkFormulas(grid, [...places, ...watchedFigures(name, sources)], changing);
  });
}

/** Sheets in Unicode, and what was noticed on those that hold ballots. */
function decodeSheets(raw: ReadonlyMap<string, SheetGrid>, wanted: ReadonlySet<string>) {
  const decoded = [...raw].map(([name, grid]) => ({ name, ...readableSheet(grid) }));
  return {
    sheets: new Map(decoded.map(({ name, grid }) => [name, grid])),
    findings: decoded.flatMap(({ name, findings }) => (wanted.has(name) ? findings : [])),
  };
}

/**
 * Counts a whole conference: the one record from which every number is shown.
 *
 * @param chosenSetup - what the clerk chose
 * @param raw - the used part of every sheet that the kinds name, by name
 * @returns the record with all findings; it never throws for what a clerk may type
 */
export function count(chosenSetup: CountSetup, raw: ReadonlyMap<string, SheetGrid>): CountRecord {
  const setup = fitSetup(chosenSetup, raw);
  const { sheets, findings: ofFonts } = decodeSheets(raw, new Set(setup.kinds.map(({ sheet }) => sheet)));
  const chosen = regulationOf(setup);
  const { regulation } = chosen;
  const attendance = quorum(setup.conference.summoned, setup.conference.present, regulation);
  const counted = setup.kinds.map((kind) => countKind(kind, sheets.get(kind.sheet), setup, chosen));
  const kinds = counted.flatMap((kind) => (kind.result ? [kind.result] : []));
  const same = findSameNames(kinds, setup.matches);
  const used = setup.kinds.map((kind) => regulationOfKind(kind, regulation).regulation);
  const formulas = formulaFindings(setup, counted, sheets);
  const findings = heaviestFirst([
    ...chosen.findings,
    ...(counted.length === 0 ? [finding("F101", {})] : []),
    ...checkConference(setup, regulation),
    ...checkOwnSheet(setup, sheets.get(REGULATION_SHEET)),
    ...checkOverlaps(setup.kinds),
    ...checkChosenSigns(setup.kinds, sheets),
    ...setup.kinds.flatMap((kind) => checkEntries(kind, sheets, setup.codes)),
    ...ofFonts,
    ...asideFindings(setup, raw),
    ...figureFindings(setup, sheets),
    ...formulas,
    ...withoutUnresolved(
      counted.flatMap((kind) => kind.findings),
      formulas,
    ),
    ...same.findings,
    ...noteUnverified([regulation, ...used]),
    ...noteUnknown(setup),
    ...noteLimits(setup.limits),
  ]);
  const data = dataFingerprint(setup, counted, findings);
  return {
    ...rulesOf(regulation),
    conference: {
      ...setup.conference,
      quorum: attendance?.isReached ?? null,
      quorumProof: attendance,
    },
    implementing: (regulation.ownText ?? setup.implementing)?.title ?? "",
    handling: setup.handling,
    kinds,
    codes: setup.codes,
    sameNames: same.names,
    findings,
    data,
    ...settleAcceptances(setup.accepted, findings, data),
  };
}
