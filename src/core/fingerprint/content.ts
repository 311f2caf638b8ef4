import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Cell, Grid } from "../sheet/cell";
import { canonicalCell, canonicalRows } from "./canonical";
import { codeOf } from "./code";

/** What cells of a vote may be; the order is part of the code. */
export const ROLES = ["names", "heads", "numbers", "marks", "faults", "previous"] as const;

/**
 * What cells of a vote are: those that name the people, other heads above the marks, the numbers of the ballots (beside counts the
 * figures of each person), the marks, faults of whole ballots, low ballots of the vote before.
 */
export type Role = (typeof ROLES)[number];

/** The content of one kind of ballot by what each cell is, and not by where it stands. */
export interface BallotContent {
  readonly cells: Readonly<Record<Role, Grid>>;
  /** Cells that figures were taken from, by the name of the figure. */
  readonly figures: readonly (readonly [name: string, cell: Cell])[];
  /** What decides a count beside the cells, by its name: figures, signs, the regulation. */
  readonly beside: Readonly<Record<string, string>>;
}

const byName = ([one]: readonly [string, ...unknown[]], [other]: readonly [string, ...unknown[]]) =>
  one < other ? -1 : 1;

/** The code of lines, none of which holds a line end. */
export function linesCode(lines: Iterable<string>): string {
  const hash = sha256.create();
  for (const line of lines) hash.update(utf8ToBytes(`${line}\n`));
  return codeOf(hash.digest());
}

/** The lines that are hashed. Each is JSON, so that no content can be taken for the end of another. */
function* linesOf({ cells, figures, beside }: BallotContent): Generator<string> {
  for (const role of ROLES) {
    const rows = canonicalRows(cells[role]);
    yield JSON.stringify([role, rows.length]);
    for (const row of rows) yield JSON.stringify(row);
  }
  const taken = figures.map(([name, cell]) => [name, canonicalCell(cell)] as const);
  yield JSON.stringify(["figures", taken.toSorted(byName)]);
  yield JSON.stringify(["beside", Object.entries(beside).toSorted(byName)]).normalize("NFC");
}

/**
 * The second version of the fingerprint: a code over all that decides the result of one kind of ballot. It changes with
 * any mark, name, post, ballot number, fault, figure, sign or rule, and with the order of rows and columns; it does not
 * change when the table stands elsewhere or its sheet has another name.
 *
 * @returns such as `2-7K3M-…`, to be printed, typed and compared as a whole
 */
export function contentCode(content: BallotContent): string {
  return linesCode(linesOf(content));
}
