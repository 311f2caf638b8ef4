import type { Finding } from "../finding/finding";
import { legendsOn } from "../recognise/legends";
import type { KindSetup } from "../setup/setup";
import { hasBallots } from "../setup/source";
import { parseArea } from "../sheet/address";
import type { Area } from "../sheet/area";
import { checkLookalikes } from "./lookalikes";
import { checkOutside } from "./outside";
import type { SeenBallots, SeenSource } from "./seen";

type Placed = Pick<SeenSource, "setup" | "kind">;

const kindsHere = ({ setup, kind }: Placed) => setup.kinds.filter((other) => other.sheet === kind.sheet);

/** Where the other kinds of ballot stand on the same sheet. */
export function otherMarks(seen: Placed): readonly Area[] {
  const others = kindsHere(seen).filter((other) => other !== seen.kind);
  return others.flatMap((other) => other.source?.marks ?? []);
}

/** Cells of the small tables that explain the signs: what stands in them is no mark. */
const legendCells = ({ raw }: SeenBallots): readonly Area[] =>
  legendsOn(raw).flatMap(({ set, cells }) => (set !== null && cells.length > 1 ? cells : []));

/** Where the other kinds of ballot and explanations stand in the normal sheet, and the column of ballot faults. */
export function otherCells(seen: SeenBallots): readonly Area[] {
  const { read, notes } = seen;
  const { row, rows } = read.table.marks;
  const faults = notes.column === null ? [] : [{ row, rows, column: notes.column, columns: 1 }];
  const areas = [...otherMarks(seen), ...legendCells(seen)];
  return [...areas.flatMap((area) => read.normal.seen(area) ?? []), ...faults];
}

/** Everything that some kinds of a sheet are read from. */
function cellsOfKinds(kinds: readonly KindSetup[]): readonly Area[] {
  return kinds.flatMap(({ source }) => {
    if (!hasBallots(source)) return source ? [source.marks] : [];
    const { marks, people, numbers, faults } = source;
    return [marks, people, numbers, faults].filter((area) => area !== null);
  });
}

/** Marks outside every kind of the sheet are said once, with its first kind. */
export function checkElsewhere(seen: SeenBallots): readonly Finding[] {
  const { kind, sheet, setup, read } = seen;
  const here = kindsHere(seen);
  const typedAgain = setup.kinds.filter(({ second }) => second === kind.sheet);
  const areas = [
    ...here.flatMap((other) => other.source?.marks ?? []),
    ...typedAgain.map(({ secondMarks }) => parseArea(secondMarks)).filter((area) => area !== null),
  ];
  return here[0] === kind ? checkOutside(sheet, areas, read.reading) : [];
}

/** Findings that say of some marks on the sheet that they are not counted. */
const OUTSIDE: ReadonlySet<string> = new Set(["F107", "F110", "F129", "F148"]);

/** The rest of a sheet with its first kind, where nothing else says that marks are left out. */
export function checkRest(seen: SeenBallots, said: readonly Finding[]): readonly Finding[] {
  const here = kindsHere(seen);
  const isSaid = here[0] !== seen.kind || said.some(({ code }) => OUTSIDE.has(code));
  return isSaid ? [] : checkLookalikes(seen.sheet, cellsOfKinds(here));
}
