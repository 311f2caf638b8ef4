import type { CountingFacts } from "./countingFacts";
import type { ReadingFacts } from "./readingFacts";
import type { VerifyFacts } from "./verifyFacts";

/** What of a file is counted against a limit before it is read. */
export type FileLimit =
  `limit-${"entries" | "bytes" | "ratio" | "sheets" | "cells" | "strings" | "letters" | "runs" | "looks" | "formats" | "fonts" | "columns" | "rules" | "shown"}`;

/** What stands in a file twice, so that two programs may read two different things. */
export type FileDouble = `double-${"entry" | "relationship" | "sheet" | "cell" | "element" | "kind"}`;

/**
 * Every code with the facts needed to word it. 1xx reading the sheet, 2xx reconciliation,
 * 3xx two entries and conversion, 4xx conference and people, 5xx writing, 6xx plausibility, 7xx arguments of functions.
 */
export interface FindingFacts extends ReadingFacts, CountingFacts, VerifyFacts {
  F501: { readonly reason: string };
  F502: { readonly expected: string; readonly actual: string };
  F503: { readonly sheets: string };
  F504: { readonly reason: string };
  F505: { readonly reason: string };
  F506: { readonly sheet: string };
  F507: object;
  F508: { readonly field: string; readonly saved: string; readonly now: string };
  F511: { readonly reason: string };
  F512: { readonly line: number; readonly how: "altered" | "missing" | "moved" };
  F513: { readonly sheet: string };
  F514: { readonly cell: string; readonly text: string };
  F515: { readonly cell: string };
  F516: { readonly range: string };
  F517: { readonly reason: string };
  F518: { readonly reason: string };
  F540: { readonly reason: string };
  F541: { readonly sheet: string };
  F542: { readonly cell: string; readonly before: string; readonly reason: string };
  F560: { readonly people: number; readonly changes: string };
  F561: object;
  F570: { readonly report: string; readonly sheets: string };
  /** The workbook holds choices that were saved elsewhere since. */
  F580: object;
  F581: { readonly reason: string };
  W601: {
    readonly person: string;
    readonly invalid: number;
    readonly collected: number;
    readonly share: string;
  };
  W602: { readonly level: string; readonly share: string };
  W603: { readonly person: string; readonly other: string; readonly ballots: number };
  N611: { readonly person: string; readonly group: string; readonly levels: readonly string[] };
  N612: { readonly person: string; readonly group: string; readonly base: number };
  N613: { readonly person: string; readonly level: string; readonly count: number; readonly base: number };
  F620: { readonly reason: string };
  F621: object;
  F622: object;
  F623: object;
  F624: { readonly report: string };
  F625: { readonly report: string; readonly other: string };
  F626: { readonly unit: string; readonly kind: string; readonly other: string };
  N627: { readonly taken: string; readonly left: string };
  W628: { readonly taken: string; readonly left: string; readonly people: string };
  F629: { readonly column: string };
  F630: { readonly kind: string; readonly field: string; readonly values: string };
  F631: { readonly person: string; readonly stated: string; readonly right: string };
  F632: { readonly kind: string; readonly base: number; readonly collected: number };
  W633: { readonly regulation: string };
  W634: { readonly regulations: readonly string[]; readonly units: string };
  W635: { readonly basis: readonly string[]; readonly units: string };
  W636: { readonly years: readonly string[]; readonly units: string };
  F637: { readonly kind: string; readonly people: number };
  W638: { readonly person: string; readonly places: string };
  N639: { readonly people: number };
  F640: { readonly part: string };
  F641: { readonly how: FileLimit; readonly limit: number };
  F642: { readonly how: FileDouble; readonly name: string };
  F643: { readonly seconds: number };
  F644: { readonly cells: string };
  W645: { readonly cells: string };
  F646: object;
  F647: { readonly format: string };
  F648: { readonly person: string; readonly field: string };
  F649: { readonly expected: number; readonly found: string };
  F650: { readonly how: "data-hidden" | "data-doubled"; readonly sheet: string };
  F651: { readonly person: string; readonly stated: string; readonly other: string; readonly sheet: string };
  W652: { readonly person: string; readonly stated: string; readonly other: string };
  F653: { readonly unit: string; readonly other: string };
  W654: { readonly regulation: string };
  N660: { readonly field: string; readonly value: number; readonly usual: number };
  W661: { readonly how: string };
  W662: { readonly sheet: string };
  N663: { readonly kind: string };
  F665: { readonly cells: string };
  F666: { readonly field: string; readonly stated: string; readonly sheet: string };
  W667: { readonly field: string; readonly stated: string; readonly sheet: string };
  W668: { readonly sheet: string; readonly report: string };
  W669: { readonly sheet: string; readonly people: string };
  W670: { readonly taken: string; readonly left: string; readonly people: string };
  W671: { readonly sheet: string };
  W672: object;
  N680: { readonly report: string };
  N681: { readonly report: string };
  F701: { readonly argument: string };
  F702: { readonly argument: string };
  F703: { readonly argument: string; readonly value: string };
  F704: { readonly row: number; readonly column: number; readonly text: string };
  F705: { readonly readings: string };
  F706: { readonly argument: string };
  F707: { readonly count: number; readonly base: number };
  F708: FindingFacts["F704"] & { readonly argument: string };
  F709: { readonly argument: string };
  F710: { readonly argument: string; readonly columns: number };
  F711: { readonly text: string };
}
