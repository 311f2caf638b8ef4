import { isUnmarked } from "../ballot/mark";
import type { SeenBallots } from "./seen";

/** Rows whose paper alone makes them invalid: their marks need not be readable. */
function rowsVoidByNote({ notes, regulation }: SeenBallots): ReadonlySet<number> {
  const { faults } = regulation;
  const rows = [...notes.byRow].filter(([, { facts }]) =>
    facts.some((fact) => fact !== "signed" && faults[fact].scope === "ballot"),
  );
  return new Set(rows.map(([row]) => row));
}

/** Per row, whether it is a ballot whose marks must be readable: one with a mark that its paper does not make invalid. */
export function votedRows(seen: SeenBallots): readonly boolean[] {
  const { rows, people, marks } = seen.read.marks;
  const voidRows = rowsVoidByNote(seen);
  return Array.from(
    { length: rows },
    (_, row) =>
      !voidRows.has(row) &&
      marks.subarray(row * people, (row + 1) * people).some((mark) => !isUnmarked(mark)),
  );
}
