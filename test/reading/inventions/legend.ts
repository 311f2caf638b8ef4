import type { Value } from "../../corpus/sheet";
import { pieceOf, type Piece } from "./canvas";
import { signOf, type Codes } from "./codes";
import { nth } from "./random";
import { LEVELS } from "./vote";
import { JOINS, LEADS, LEGEND_LEVELS, PARTS, TABLE_HEADS } from "./words/legends";

/** Where a legend stands and how it is worded; wordings by their place in the lists of words. */
export interface LegendChoice {
  readonly place: "none" | "below" | "above" | "right" | "sheet" | "comment" | "validation";
  readonly form: "line" | "lines" | "table" | "across";
  readonly part: number;
  readonly levels: number;
  readonly join: number;
  readonly lead: number;
  readonly upwards: boolean;
}

export const NO_LEGEND: LegendChoice = {
  place: "none",
  form: "line",
  part: 0,
  levels: 0,
  join: 0,
  lead: 0,
  upwards: false,
};

interface Entry {
  readonly sign: string;
  readonly level: string;
}

function entriesOf(codes: Codes, { levels, upwards }: LegendChoice): readonly Entry[] {
  const words = nth(LEGEND_LEVELS, levels);
  const entries = LEVELS.map((level, at) => ({ sign: signOf(codes, level), level: nth(words, at) }));
  return upwards ? entries.toReversed() : entries;
}

/** A legend as the text of one cell. */
export function legendLine(codes: Codes, choice: LegendChoice): string {
  const part = nth(PARTS, choice.part);
  const parts = entriesOf(codes, choice).map(({ sign, level }) => part(sign, level));
  return nth(LEADS, choice.lead) + parts.join(nth(JOINS, choice.join));
}

/** A number where the sign is one, as somebody types it into a table. */
const typedSign = (sign: string): Value => (/^-?\d+$/.test(sign) ? Number(sign) : sign);

function legendTable(codes: Codes, choice: LegendChoice): Piece {
  const heads = nth(TABLE_HEADS, choice.lead);
  const rows = entriesOf(codes, choice).map(({ sign, level }) => [typedSign(sign), level]);
  return pieceOf([heads.map((head) => (head === "" ? null : head)), ...rows]);
}

/** A legend as it stands on a sheet. */
export function legendPiece(codes: Codes, choice: LegendChoice): Piece {
  switch (choice.form) {
    case "line":
      return pieceOf([[legendLine(codes, choice)]]);
    case "lines": {
      const part = nth(PARTS, choice.part);
      return pieceOf(entriesOf(codes, choice).map(({ sign, level }) => [part(sign, level)]));
    }
    case "table":
      return legendTable(codes, choice);
    case "across": {
      const entries = entriesOf(codes, choice);
      const rows = [entries.map(({ sign }) => typedSign(sign)), entries.map(({ level }) => level)];
      return pieceOf(choice.join % 2 === 0 ? rows : rows.toReversed());
    }
  }
}
