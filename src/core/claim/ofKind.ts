import { PAPER_FACTS } from "../ballot/paperFacts";
import type { Person } from "../recognise/ballotTable";
import { readKind, type ReadKind } from "../read/readKind";
import { fitPlace } from "../setup/fit";
import type { KindSetup } from "../setup/setup";
import { hasBallots, type BallotSource } from "../setup/source";
import { signsText, sourceTexts } from "../setup/sourceText";
import type { SheetGrid } from "../sheet/grid";
import { isDigitSet } from "../ballot/codes";
import { differs, type Difference } from "./part";

/** Figures of a kind that a clerk may type. */
const FIGURES = ["issued", "collected", "late", "members", "summoned", "present", ...PAPER_FACTS] as const;

/** A kind that holds ballots. */
type BallotKind = KindSetup & { readonly source: BallotSource };

function readOf(kind: KindSetup, grid: SheetGrid): ReadKind | null {
  const read = readKind(fitPlace(kind, grid), grid, []);
  return read.ok ? read.read : null;
}

const spelled = (people: readonly Person[]) =>
  people.map(({ name, office, address }) => [name, office, address].join("\n")).join("\n");

/** The cells of the names; those above the marks, where nobody chose any. */
const namesText = ({ source }: KindSetup) => sourceTexts(source).people || "claimHead";

/** What signs are taken for; `null` where neither the sheet nor anybody settles it. */
function signsOf({ source }: BallotKind, read: ReadKind | null): string | null {
  if (source.signs !== null) return signsText(source.signs);
  const isOpen = !read || (read.legend === null && isDigitSet(read.reading.codes));
  return isOpen ? null : signsText(read.reading);
}

const excludedText = ({ excluded }: KindSetup) =>
  excluded.map(({ position, name, reason }) => `${name} (${String(position ?? "–")}, ${reason})`).join("; ");

const isBallots = (kind: KindSetup): kind is BallotKind => hasBallots(kind.source);

function differentReading(saved: BallotKind, now: BallotKind, grid: SheetGrid): readonly Difference[] {
  const { sheet } = saved;
  const [one, other] = [readOf(saved, grid), readOf(now, grid)];
  const isSameNames = one && other && spelled(one.table.people) === spelled(other.table.people);
  const faults = ({ source }: BallotKind) => sourceTexts(source).faultColumn;
  return [
    ...(isSameNames ? [] : differs("claimNames", namesText(saved), namesText(now), sheet)),
    ...differs("claimSigns", signsOf(saved, one), signsOf(now, other), sheet),
    ...differs("claimFaults", faults(saved), faults(now), sheet),
  ];
}

function differentSource(saved: KindSetup, now: KindSetup, grid: SheetGrid): readonly Difference[] {
  const { sheet } = saved;
  const marks = (kind: KindSetup) => sourceTexts(kind.source).marks;
  const type = (kind: KindSetup) => kind.source?.type ?? null;
  const places = [
    ...differs("claimRange", marks(saved), marks(now), sheet),
    ...differs("claimLayout", type(saved), type(now), sheet),
  ];
  // Names and signs of other cells are others anyway.
  if (places.length > 0 || !isBallots(saved) || !isBallots(now)) return places;
  return differentReading(saved, now, grid);
}

/** What a kind of a saved state says otherwise than the kind recognised in its place. */
export function differentKind(saved: KindSetup, now: KindSetup, grid: SheetGrid): readonly Difference[] {
  const { sheet } = saved;
  const second = saved.second === "" ? "" : `${saved.second}!${saved.secondMarks}`;
  return [
    ...differentSource(saved, now, grid),
    ...FIGURES.flatMap((field) => differs(field, saved[field], now[field], sheet)),
    ...differs("posted", saved.mailed, now.mailed, sheet),
    ...differs("claimRegulation", saved.regulation, now.regulation, sheet),
    ...differs("claimExcluded", excludedText(saved), excludedText(now), sheet),
    ...differs("claimSecond", second, "", sheet),
    ...differs("claimPrevious", saved.previousLow, now.previousLow, sheet),
    ...differs("claimPrevious", saved.previousBase, now.previousBase, sheet),
  ];
}
