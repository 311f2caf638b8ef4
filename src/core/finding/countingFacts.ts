import type { UnverifiedPoint } from "./unverified";

/** What two people typed of one ballot; `other` is the second's cell with its sheet. */
interface MarkFacts {
  readonly ballot: number;
  readonly first: string;
  readonly second: string;
  readonly other: string;
}

/** A percentage that a table prints for one level of one person. */
interface PrintedFacts {
  readonly person: string;
  readonly level: string;
  readonly printed: string;
  readonly base: number;
}

/** Facts of 2xx, 3xx and 4xx: reconciliation, two entries and conversion, conference and people. */
export interface CountingFacts {
  F201: { readonly summoned: number; readonly present: number };
  F202: { readonly present: number; readonly presentAtVote: number };
  F203: { readonly issued: number; readonly present: number };
  F204: { readonly issued: number; readonly collected: number };
  F205: { readonly collected: number; readonly marked: number; readonly rows: number };
  F206: { readonly base: string };
  F207: { readonly field: string; readonly value: string };
  F208: { readonly low: number; readonly base: number };
  F209: { readonly base: string; readonly size: number; readonly collected: number };
  F210: { readonly field: string; readonly value: string; readonly other: string };
  F212: object;
  W213: { readonly field: string; readonly value: string; readonly other: string };
  W211: { readonly members: number; readonly absent: number; readonly present: number };
  W231: PrintedFacts & { readonly count: number; readonly right: string };
  F232: PrintedFacts & { readonly count: number; readonly right: string; readonly rightCount: number };
  W233: PrintedFacts & {
    readonly count: number;
    readonly basis: string;
    readonly size: number;
    readonly right: string;
  };
  W234: PrintedFacts & {
    readonly lower: number;
    readonly lowerShare: string;
    readonly upper: number;
    readonly upperShare: string;
  };
  F235: { readonly person: string; readonly sum: number; readonly collected: number };
  F236: { readonly person: string; readonly sum: number; readonly valid: number };
  F237: {
    readonly person: string;
    readonly valid: number;
    readonly invalid: number;
    readonly collected: number;
  };
  W239: {
    readonly person: string;
    readonly level: string;
    readonly printed: number;
    readonly count: number;
  };
  W238: { readonly person: string; readonly level: string; readonly of: string; readonly base: number };
  F241: { readonly ballots: number };
  F242: { readonly late: number; readonly posted: number };
  F243: { readonly issued: number; readonly collected: number; readonly late: number };
  F244: { readonly fault: string; readonly typed: number; readonly column: number };
  F245: { readonly fault: string; readonly ballots: number; readonly collected: number };
  F247: object;
  F248: { readonly range: string; readonly other: string };
  F249: { readonly cells: number; readonly people: number };
  F246: { readonly range: string };
  F251: { readonly field: string; readonly size: number; readonly basis: string; readonly limit: number };
  F252: { readonly person: string; readonly sum: number; readonly basis: string; readonly limit: number };
  F301: {
    readonly rows: number;
    readonly columns: number;
    readonly otherRows: number;
    readonly otherColumns: number;
  };
  F302: MarkFacts & { readonly person: string };
  F303: { readonly ballot: number; readonly sheet: string };
  F304: { readonly person: string; readonly sheet: string };
  F305: { readonly ballot: number; readonly sheet: string };
  F306: { readonly cell: string; readonly sheet: string };
  F307: MarkFacts;
  F308: { readonly sheet: string };
  W311: { readonly text: string };
  W312: { readonly text: string };
  F401: { readonly proof: string };
  N402: { readonly fields: readonly string[] };
  W403: { readonly date: string; readonly regulation: string };
  F404: { readonly regulation: string };
  F405: { readonly field: string };
  F406: object;
  F407: { readonly half: string; readonly twoThirds: string };
  F408: { readonly field: string; readonly value: string };
  W410: object;
  F411: { readonly person: string; readonly places: number };
  W412: { readonly person: string };
  W413: { readonly person: string; readonly date: string; readonly year: string };
  W414: { readonly person: string; readonly regulation: string };
  W415: { readonly person: string };
  W416: { readonly ballots: number };
  N417: { readonly regulation: string; readonly points: readonly UnverifiedPoint[] };
  F420: { readonly field: string };
  F421: { readonly person: string; readonly other: string };
  N419: { readonly regulation: string; readonly changes: string };
  N418: { readonly regulation: string };
  N480: { readonly readings: number };
}
