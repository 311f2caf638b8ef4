interface PersonFacts {
  readonly person: string;
  readonly ballot: number;
}

/** Facts of 1xx: reading the sheet. */
export interface ReadingFacts {
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
  N114: { readonly high: string; readonly confidence: string; readonly low: string };
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
  W152: object;
  N153: { readonly row: number };
  F154: { readonly readings: readonly string[] };
  N155: object;
  F161: object;
  F162: { readonly people: number };
  F163: { readonly names: string; readonly marks: string };
  F171: { readonly value: string; readonly shown: string };
  W172: { readonly cells: number };
  W173: object;
  F174: { readonly how: string };
}
