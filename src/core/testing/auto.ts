import { kindOf, kindTexts, type KindTexts } from "../setup/kindTexts";
import { layoutText } from "../setup/sourceText";
import type { Cell } from "../sheet/cell";
import type { SheetGrid, SheetMetadata } from "../sheet/grid";
import { readSheetSetup } from "../recognise/sheetSetup";
import { count } from "../count/count";
import { EMPTY_SETUP, type CountSetup } from "../setup/setup";
import { NO_LOOKS, sheet } from "./sheet";

/** A sheet P with what it shows besides its values. */
export const withLooks = (rows: Cell[][], looks: Partial<SheetMetadata>): SheetGrid => ({
  ...sheet(...rows),
  metadata: { ...NO_LOOKS, ...looks },
});

/** What is found on a sheet without help: its kinds, the counts per person, the findings at their cells. */
export function auto(grid: SheetGrid, kind: Partial<KindTexts> = {}, setup: Partial<CountSetup> = {}) {
  const { kinds } = readSheetSetup(grid);
  const named = kinds.map((found) => kindOf({ ...kindTexts(found), ...kind }));
  const record = count({ ...EMPTY_SETUP, ...setup, kinds: named }, new Map([["P", grid]]));
  return {
    kinds: named,
    ranges: named.map((found) => {
      const { layout, marks, people, ballots } = kindTexts(found);
      return [layout, marks, people, ballots].join(" | ");
    }),
    layouts: record.kinds.map(({ source }) => layoutText(source)),
    collected: record.kinds.map(({ collected }) => collected),
    people: record.kinds.flatMap(({ people }) =>
      people.map(({ name, high, confidence, low, invalid }) =>
        [name, high, confidence, low, invalid].join(" "),
      ),
    ),
    addresses: record.kinds.flatMap(({ people }) => people.map(({ address }) => address)),
    said: record.findings
      .filter(({ code }) => code !== "N402")
      .map(({ code, address }) => (address === null ? code : `${code}@${address}`)),
  };
}
