import type { CountSetup } from "../../src/core/setup/setup";
import type { BookKind, Part } from "./layouts/part";
import type { BookSheet, Looks, Put } from "./sheet";

/** A kind of ballot of a workbook: on which sheet it stands, and how it must be counted. */
export interface PlacedKind extends BookKind {
  readonly sheet: string;
}

/** A workbook of the corpus. */
export interface Book {
  /** File name without ending. */
  readonly name: string;
  /** What is ugly about it. */
  readonly about: string;
  readonly sheets: readonly BookSheet[];
  readonly kinds: readonly PlacedKind[];
  /** Names of the workbook for one rectangle. */
  readonly areas: readonly (readonly [name: string, sheet: string, area: string])[];
  /** Everything that is said besides what the marks themselves give, as `F131@C5` or `F131@Khác!C5`. */
  readonly said: readonly string[];
  /** Sheets that hold no ballots. */
  readonly asides: readonly string[];
  /** What the clerk chose besides what was found. */
  readonly setup: (found: CountSetup) => CountSetup;
}

/** A sheet under construction. */
export interface Draft {
  readonly sheet: BookSheet;
  readonly kinds: readonly PlacedKind[];
}

/** A sheet of tables and single cells. */
export function sheet(name: string, parts: readonly (Part | readonly Put[])[], looks: Looks = {}): Draft {
  const isPart = (part: Part | readonly Put[]): part is Part => "kind" in part;
  const tables = parts.filter(isPart);
  const merges = [...tables.flatMap((part) => part.merges), ...(looks.merges ?? [])];
  return {
    sheet: {
      name,
      puts: parts.flatMap((part) => (isPart(part) ? part.puts : part)),
      looks: { ...looks, merges },
    },
    kinds: tables.map(({ kind }) => ({ ...kind, sheet: name })),
  };
}

type Rest = Partial<Pick<Book, "areas" | "setup" | "asides">>;

/** A workbook of sheets. */
export function book(
  name: string,
  about: string,
  drafts: readonly Draft[],
  said: readonly string[] = [],
  rest: Rest = {},
): Book {
  return {
    name,
    about,
    said,
    sheets: drafts.map((draft) => draft.sheet),
    kinds: drafts.flatMap((draft) => draft.kinds),
    areas: [],
    asides: drafts.filter(({ kinds }) => kinds.length === 0).map((draft) => draft.sheet.name),
    setup: (found) => found,
    ...rest,
  };
}

/** The text of every cell spelled another way. */
export function spelled({ sheet: own, kinds }: Draft, spell: (text: string) => string): Draft {
  const puts = own.puts.map((put) => ({
    ...put,
    value: typeof put.value === "string" ? spell(put.value) : put.value,
  }));
  const plain = own.puts.flatMap(({ value }) =>
    typeof value === "string" ? [[spell(value), value] as const] : [],
  );
  return { sheet: { ...own, puts, plain: new Map(plain) }, kinds };
}

/** A sheet of whose texts the model must be told what they say. */
export function explained(
  { sheet: own, kinds }: Draft,
  texts: readonly (readonly [raw: string, plain: string])[],
): Draft {
  return { sheet: { ...own, plain: new Map(texts) }, kinds };
}

/** Some cells of a sheet with something else in them. */
export function changed({ sheet: own, kinds }: Draft, ...puts: readonly Put[]): Draft {
  return { sheet: { ...own, puts: [...own.puts, ...puts] }, kinds };
}

/** A sheet without the ballots it seems to hold: what is counted from it is not asked. */
export function withoutKinds({ sheet: own }: Draft): Draft {
  return { sheet: own, kinds: [] };
}
