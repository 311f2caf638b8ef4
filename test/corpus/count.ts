import type { SheetGrid } from "../../src/core/sheet/grid";
import { readSheetSetup } from "../../src/core/recognise/sheetSetup";
import { count } from "../../src/core/count/count";
import type { CountRecord } from "../../src/core/record/record";
import { EMPTY_CONFERENCE, EMPTY_KIND, EMPTY_SETUP, type CountSetup } from "../../src/core/setup/setup";
import type { Book } from "./book";
import type { Counted } from "./model/vote";

/** What a workbook came to, in the form in which it is expected. */
export interface Came {
  readonly kinds: readonly { readonly people: readonly Counted[]; readonly collected: number }[];
  readonly said: readonly string[];
}

/** Everything that a clerk gets who takes every sheet as it is found. */
export function setUp(book: Book, grids: ReadonlyMap<string, SheetGrid>): CountSetup {
  const wanted = book.sheets.filter(({ name }) => !book.asides.includes(name));
  const readings = wanted.flatMap(({ name }) => {
    const grid = grids.get(name);
    return grid ? [{ name, reading: readSheetSetup(grid) }] : [];
  });
  const kinds = readings.flatMap(({ name, reading }) =>
    // A sheet on which nothing is found is a kind that cannot be read, not one that nobody asked for.
    reading.kinds.length > 0 ? reading.kinds : [{ ...EMPTY_KIND, sheet: name }],
  );
  const [first] = readings;
  return book.setup({
    ...EMPTY_SETUP,
    conference: { ...EMPTY_CONFERENCE, ...first?.reading.figures },
    sources: readings.length === 1 && first ? first.reading.sources : {},
    kinds,
  });
}

/** Notes that every workbook gets: figures that nobody typed. */
const USUAL = new Set(["N402"]);

/** A record in the form in which it is expected. */
export function summary(record: CountRecord, home: string): Came {
  return {
    kinds: record.kinds.map(({ people, collected }) => ({
      collected,
      people: people.map(({ name, high, confidence, low, invalid, band }) => ({
        name,
        high,
        confidence,
        low,
        invalid,
        band: band === "repeated" || band === null ? "none" : band,
      })),
    })),
    said: record.findings
      .filter(({ code }) => !USUAL.has(code))
      .map(({ code, sheet, address }) => {
        const place = sheet === null || sheet === home ? (address ?? "") : `${sheet}!${address ?? ""}`;
        return place === "" ? code : `${code}@${place}`;
      }),
  };
}

/** Reads and counts a workbook from its cells. */
export function countBook(book: Book, grids: ReadonlyMap<string, SheetGrid>): Came {
  return summary(count(setUp(book, grids), grids), book.sheets[0]?.name ?? "");
}

/** Whether somebody said something that blocks. */
export const isBlocked = (said: readonly string[]) => said.some((code) => code.startsWith("F"));

/** What is expected of a workbook; nothing is asked of the figures of one that is blocked. */
export function expected({ kinds, said, sheets }: Book): Came {
  const home = sheets[0]?.name ?? "";
  const notes = kinds.flatMap(({ notes: own, sheet }) =>
    own.map((note) => (sheet === home ? note : note.replace("@", `@${sheet}!`))),
  );
  return {
    kinds: kinds.map(({ people, collected }) => ({ people, collected })),
    said: [...said, ...notes],
  };
}
