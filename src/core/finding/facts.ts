interface PersonFacts {
  readonly person: string;
  readonly ballot: number;
}

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

/**
 * Every code with the facts needed to word it. 1xx reading the sheet, 2xx reconciliation,
 * 3xx two entries and conversion, 4xx conference and people, 5xx writing, 6xx plausibility, 7xx arguments of functions.
 */
export interface FindingFacts {
  F101: object;
  F102: { readonly readings: readonly string[] };
  F103: { readonly columns: number };
  F104: { readonly people: number; readonly columns: number };
  F105: { readonly range: string };
  W106: { readonly header: string };
  F107: { readonly header: string };
  F108: { readonly person: string };
  F109: { readonly text: string };
  F110: { readonly row: number };
  F115: { readonly sheets: string };
  W111: { readonly rows: number };
  N112: { readonly ballots: number };
  N113: PersonFacts;
  N114: object;
  F116: object;
  W117: { readonly row: number };
  W118: object;
  F119: { readonly row: number };
  W120: { readonly number: string; readonly row: number };
  F121: { readonly position: number };
  F122: { readonly person: string; readonly ballot: number };
  F123: { readonly person: string; readonly ballot: number; readonly row: number };
  F124: { readonly person: string; readonly ballots: number; readonly expected: number };
  W125: { readonly text: string };
  N126: { readonly encoding: string };
  W127: { readonly text: string };
  F128: { readonly range: string };
  F129: { readonly row: number };
  W130: { readonly rows: number; readonly how: string };
  W135: { readonly columns: string };
  W136: { readonly person: string; readonly title: string };
  N140: { readonly lines: number };
  F131: PersonFacts & { readonly text: string };
  F132: PersonFacts & { readonly text: string };
  N141: PersonFacts;
  N142: PersonFacts;
  N143: PersonFacts;
  F137: { readonly person: string };
  F138: { readonly person: string; readonly text: string };
  F139: { readonly person: string; readonly level: string; readonly sum: number; readonly printed: number };
  W147: { readonly row: number };
  F148: { readonly cells: number };
  W149: { readonly row: number; readonly text: string };
  F150: { readonly text: string; readonly code: string };
  F151: { readonly names: readonly string[] };
  F133: { readonly ballot: number; readonly text: string };
  F134: object;
  N144: { readonly ballot: number; readonly fault: string };
  N145: { readonly ballot: number; readonly fault: string };
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
  N417: { readonly regulation: string; readonly points: string };
  F420: { readonly field: string };
  F421: { readonly person: string; readonly other: string };
  N419: { readonly regulation: string; readonly changes: string };
  N418: { readonly regulation: string };
  F501: { readonly reason: string };
  F502: { readonly expected: string; readonly actual: string };
  F503: { readonly sheets: string };
  F504: { readonly reason: string };
  F505: { readonly reason: string };
  F506: { readonly sheet: string };
  F507: object;
  F511: { readonly reason: string };
  F512: { readonly line: number; readonly how: "altered" | "missing" | "moved" };
  F513: { readonly sheet: string };
  F514: { readonly cell: string; readonly text: string };
  F515: { readonly cell: string };
  F516: { readonly range: string };
  F517: { readonly reason: string };
  F518: { readonly reason: string };
  F521: { readonly row: number; readonly how: "altered" | "added" | "removed" };
  F522: { readonly expected: string; readonly actual: string };
  F523: { readonly sheet: string };
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
