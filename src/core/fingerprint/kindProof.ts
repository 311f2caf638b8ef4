import type { CountRecord, KindResult } from "../record/record";
import { fitPlace } from "../setup/fit";
import type { CountSetup, KindSetup } from "../setup/setup";
import { areaAddress, parseArea } from "../sheet/address";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { besideCells } from "./beside";
import { canonicalCell } from "./canonical";
import { contentCode, ROLES, type BallotContent, type Role } from "./content";
import { rowHashes } from "./fingerprint";
import { proveMarks, rangeCells, type MarksProof } from "./proof";
import { roleAreas } from "./roles";

type Sheets = ReadonlyMap<string, SheetGrid>;

/** The cells of one role: where they stand, and a short hash per row. */
export interface RoleProof {
  readonly area: string;
  readonly rows: readonly string[];
}

/** A cell that a figure was taken from, and what it held. */
export interface FigureProof {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  readonly cell: string;
}

/** What a kind of ballot was: its marks, all that stands around them by its role, and what is no cell. */
export interface KindProof extends MarksProof {
  /** The fingerprint of the second version, as it is printed. */
  readonly code: string;
  readonly roles: Readonly<Record<Exclude<Role, "marks">, RoleProof>>;
  readonly figures: readonly FigureProof[];
  readonly beside: Readonly<Record<string, string>>;
}

/** A proof as a report holds it; reports of version 0.4.0 prove the marks only. */
export type AnyProof = MarksProof | KindProof;

/** Whether a proof covers more than the marks. */
export const coversAll = (proof: AnyProof): proof is KindProof => "code" in proof;

/** The code of a proof as its report prints it. */
export const printedCode = (proof: AnyProof): string => (coversAll(proof) ? proof.code : proof.fingerprint);

/** The roles that stand beside the marks. */
export const BESIDE_MARKS = ROLES.filter((role) => role !== "marks");

const EMPTY: RoleProof = { area: "", rows: [] };

/** The content of a kind as its cells hold it; a figure whose sheet is gone is blank. */
function contentOf(proof: Omit<KindProof, "code">, grid: SheetGrid, sheets: Sheets): BallotContent {
  const cells = (area: string) => rangeCells(grid, area).grid;
  const { names, heads, numbers, faults, previous } = proof.roles;
  const figures = proof.figures.map(({ name, sheet, address }) => {
    const [own, area] = [sheets.get(sheet), parseArea(address)];
    return [name, own && area ? cellAt(own, area.row, area.column) : null] as const;
  });
  return {
    cells: {
      names: cells(names.area),
      heads: cells(heads.area),
      numbers: cells(numbers.area),
      marks: cells(proof.marks),
      faults: cells(faults.area),
      previous: cells(previous.area),
    },
    figures,
    beside: proof.beside,
  };
}

/** The code that the cells give now; `null` where the sheet is gone. */
export function codeNow(proof: KindProof, sheets: Sheets): string | null {
  const grid = sheets.get(proof.sheet);
  return grid ? contentCode(contentOf(proof, grid, sheets)) : null;
}

function figuresOf({ sources }: Pick<CountSetup, "sources">, sheets: Sheets): readonly FigureProof[] {
  return Object.entries(sources).flatMap(([name, { sheet, address }]) => {
    const grid = sheets.get(sheet ?? "");
    const area = address === null ? null : parseArea(address);
    if (!grid || !area || address === null) return [];
    const cell = canonicalCell(cellAt(grid, area.row, area.column));
    return [{ name, sheet: grid.sheet, address, cell }];
  });
}

/** The kind of a set-up behind a result. */
function setupOf(result: KindResult, { kinds }: CountSetup, grid: SheetGrid): KindSetup | undefined {
  return kinds.find((kind) => {
    const { source } = fitPlace(kind, grid);
    return kind.sheet === result.sheet && source !== null && areaAddress(source.marks) === result.marks;
  });
}

function proveKind(
  record: CountRecord,
  result: KindResult,
  setup: CountSetup,
  sheets: Sheets,
): readonly KindProof[] {
  const grid = sheets.get(result.sheet);
  const kind = grid && setupOf(result, setup, grid);
  if (!grid || !kind) return [];
  const areas = roleAreas(result, kind, grid);
  const prove = (area: string): RoleProof =>
    area === "" ? EMPTY : { area, rows: rowHashes(rangeCells(grid, area).grid) };
  const bare = {
    ...proveMarks(grid, result.marks),
    roles: {
      names: prove(areas.names),
      heads: prove(areas.heads),
      numbers: prove(areas.numbers),
      faults: prove(areas.faults),
      previous: prove(areas.previous),
    },
    figures: figuresOf(setup, sheets),
    beside: besideCells(record, result, setup, kind),
  };
  return [{ ...bare, code: contentCode(contentOf(bare, grid, sheets)) }];
}

/**
 * Proves what every kind of ballot of a record is now.
 *
 * @param setup - what the record was counted from
 * @param sheets - the sheets as they were read for it
 */
export function proveKinds(record: CountRecord, setup: CountSetup, sheets: Sheets): readonly KindProof[] {
  return record.kinds.flatMap((result) => proveKind(record, result, setup, sheets));
}
