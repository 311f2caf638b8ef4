import { parseArea, areaAddress } from "../sheet/address";
import { boundedArea } from "../sheet/boundedArea";
import type { SheetGrid } from "../sheet/grid";
import type { KindSetup } from "./setup";
import type { Source } from "./source";

/** A source whose areas are no larger than can be looked at. */
export function boundedSource(source: Source, grid: SheetGrid): Source {
  const marks = boundedArea(source.marks, grid);
  if (source.type === "counts") return { ...source, marks };
  const { people, numbers, faults } = source;
  return {
    ...source,
    marks,
    people: people && boundedArea(people, grid),
    numbers: numbers && boundedArea(numbers, grid),
    faults: faults && boundedArea(faults, grid),
  };
}

function boundedText(text: string, grid: SheetGrid | undefined): string {
  const area = parseArea(text);
  return area && grid ? areaAddress(boundedArea(area, grid)) : text;
}

/** A kind of ballot whose areas are no larger than can be looked at: a saved state may name every cell there is. */
export function boundedKind(kind: KindSetup, sheets: ReadonlyMap<string, SheetGrid>): KindSetup {
  const grid = sheets.get(kind.sheet);
  const second = sheets.get(kind.second);
  return {
    ...kind,
    source: kind.source && grid ? boundedSource(kind.source, grid) : kind.source,
    secondMarks: boundedText(kind.secondMarks, second),
    previousLow: boundedText(kind.previousLow, grid),
  };
}
