import { cellAddress } from "../../core/sheet/address";
import { LEVELS } from "../../core/ballot/mark";
import type { KindResult, PersonResult } from "../../core/record/record";
import { percentFormula, percentNumberFormat, restFormula, sumFormula, verdictFormula } from "../formulas";
import { orDots } from "../layout/head.words";
import { groundText, proofText } from "../layout/rules.words";
import { cell, HEAD, TABLE, user } from "../layout/parts";
import { figure, text, type FormRow, type RowCell } from "../layout/sheetBuilder";
import type { PlanContent, PlanStyle } from "../sheetPlan";
import { PLACE_WORDS, WORDS } from "./twoPlaces.words";

const NUMBER: PlanStyle = { ...TABLE, align: "Center" };

/** One person's result in one place. */
export interface Standing {
  readonly kind: KindResult;
  readonly person: PersonResult;
}

/** Rows of a block by what stands in them; formulas count on their order. */
const LINES = {
  place: 0,
  kind: 1,
  post: 2,
  regulation: 3,
  issued: 4,
  collected: 5,
  base: 6,
  heads: 7,
  high: 8,
  confidence: 9,
  low: 10,
  valid: 11,
  invalid: 12,
  verdict: 13,
  proof: 14,
  consequence: 15,
} as const;

type BlockLine = keyof typeof LINES;

const isBlockLine = (name: string): name is BlockLine => name in LINES;
const LINE_NAMES = Object.keys(LINES).filter(isBlockLine);

function labelOf(line: BlockLine): string {
  if (line === "heads") return "";
  return line === "high" || line === "confidence" || line === "low" ? WORDS.levels[line] : WORDS[line];
}

/** What the text says of the verdict, and where. */
function consequenceOf({ consequence, proof }: PersonResult): string {
  if (consequence === null) return "–";
  const ground = proof === null || proof.ground === null ? "" : ` (${groundText(proof.ground)})`;
  return `${consequence.replace(/\.$/, "")}${ground}.`;
}

/** What stands in the two columns of one place: one content over both, or count and share. */
function contents(
  { kind, person }: Standing,
  start: number,
  column: number,
): Readonly<Record<BlockLine, readonly PlanContent[]>> {
  const at = (line: BlockLine) => cellAddress(start + LINES[line], column);
  const share = (line: (typeof LEVELS)[number]): PlanContent =>
    percentFormula(at(line), at("base"), { count: person[line], base: kind.base }, kind.rounding);
  const level = (line: (typeof LEVELS)[number]) => [
    { kind: "number", value: person[line] } as const,
    share(line),
  ];
  return {
    place: [user(PLACE_WORDS[kind.place])],
    kind: [user(orDots(kind.label))],
    post: [user(orDots(person.office))],
    regulation: [user(kind.regulationName)],
    issued: [figure(kind.issued)],
    collected: [figure(kind.collected)],
    base: [figure(kind.base)],
    heads: [text(WORDS.count), text(WORDS.share)],
    high: level("high"),
    confidence: level("confidence"),
    low: level("low"),
    valid: [sumFormula(LEVELS.map(at), person.valid)],
    invalid: [restFormula(at("collected"), at("valid"), person.invalid)],
    verdict: [verdictFormula(at("low"), at("base"), kind, person)],
    proof: [user(proofText(person.proof))],
    consequence: [user(consequenceOf(person))],
  };
}

const PROSE_LINES: readonly BlockLine[] = ["proof", "consequence"];

function styleOf(line: BlockLine, { rounding }: KindResult, isShare: boolean): PlanStyle {
  if (line === "heads") return HEAD;
  if (PROSE_LINES.includes(line)) return TABLE;
  return isShare ? { ...NUMBER, numberFormat: percentNumberFormat(rounding) } : NUMBER;
}

function placeCells(standing: Standing, line: BlockLine, start: number, column: number): readonly RowCell[] {
  const [first, second] = contents(standing, start, column)[line];
  if (!first) return [];
  const style = (isShare: boolean) => styleOf(line, standing.kind, isShare);
  if (!second) return [cell(column, 2, first, style(false))];
  return [cell(column, 1, first, style(false)), cell(column + 1, 1, second, style(true))];
}

/** The results of one person in two places, side by side. */
export function block(pair: readonly Standing[], start: number): readonly FormRow[] {
  return LINE_NAMES.map((line) => ({
    cells: [
      cell(0, 1, text(labelOf(line)), { ...TABLE, bold: true }),
      ...pair.flatMap((standing, at) => placeCells(standing, line, start, 1 + 2 * at)),
    ],
  }));
}
