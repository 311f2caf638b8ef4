import { cellAddress, columnName } from "../../core/sheet/address";
import { PAPER_FACTS } from "../../core/ballot/paperFacts";
import { isWorded } from "../../core/ballot/worded";
import { hasBallots } from "../../core/setup/source";
import type { CountRecord, KindResult } from "../../core/record/record";
import type { BaseRule } from "../../core/regulation/regulation";
import { sumFormula } from "../formulas";
import { orDots } from "../layout/head.words";
import { ruleNotes } from "../layout/ruleNotes";
import { figure, kept, type FormRow } from "../layout/sheetBuilder";
import type { ReportChoice } from "../options";
import type { PlanContent } from "../sheetPlan";
import { kindSpeech, type Speech } from "../layout/speech.words";
import { fullTitle } from "../layout/texts.words";
import { FAULT_WORDS, figureWords, WORDS } from "./minutes.words";
import { afterTable, voidingFaults } from "./minutesPeople";
import { peopleTable, type Wholes } from "./minutesTable";
import { saySign, saySigns } from "./signs.words";
import { contentRow, FIGURE_COLUMN, figureRow, prose, quorumRow, subsection, WIDTH } from "./minutesParts";

/**
 * What the signs mean by which ballots were typed, those of this workbook alone behind the others; nothing where crosses
 * stand below the levels themselves, and where ballots name them in words.
 */
function signsOf({ codes: own }: CountRecord, { source }: KindResult): readonly string[] {
  if (!hasBallots(source)) return [];
  const set = source.signs?.codes ?? null;
  const said = [
    ...(set === null || isWorded(set) ? [] : saySigns(set)),
    ...own.map(({ text, meaning }) => saySign(text, meaning)),
  ];
  return said.length === 0 ? [] : [`${WORDS.signs} ${said.join("; ")}.`];
}

function intro(record: CountRecord, kind: KindResult, number: number): readonly FormRow[] {
  const isOwn = kind.regulationName !== record.regulationName;
  return [
    ...kept([
      prose(`${String(number)}. ${WORDS.kind} ${orDots(kind.label)}`, { bold: true }),
      prose(`${WORDS.voters} ${orDots(kind.voters)}`),
    ]),
    prose(`${WORDS.posts} ${orDots(kind.offices)}`),
    ...signsOf(record, kind).map((line) => prose(line)),
    ...(isOwn ? [prose(`${WORDS.kindRegulation} ${fullTitle(kind)}.`), ...ruleNotes(WIDTH, kind)] : []),
    subsection(WORDS.ballotsHead),
  ];
}

type FigureName = keyof ReturnType<typeof figureWords>;

interface FigureLine {
  readonly name: FigureName;
  readonly value: number | null;
}

/** The numbers of one kind of ballot; voters' numbers stand here where they are its own or make 100 %. */
function figuresOf({ conference }: CountRecord, kind: KindResult): readonly FigureLine[] {
  const own = (name: FigureName, value: number | null, other: number | null): readonly FigureLine[] =>
    value === null && name !== kind.baseRule ? [] : [{ name, value: value ?? other }];
  return [
    ...own("members", kind.members, conference.members),
    ...own("summoned", kind.summoned, null),
    ...own("presentAtVote", kind.present, conference.presentAtVote),
    { name: "issued", value: kind.issued },
    { name: "posted", value: kind.mailed },
    { name: "late", value: kind.late },
    { name: "collected", value: kind.collected },
  ];
}

const VOTERS: readonly FigureName[] = ["members", "summoned", "presentAtVote"];

function lineRow({ name, value }: FigureLine, speech: Speech): FormRow {
  return figureRow(figureWords(speech)[name], value, VOTERS.includes(name) ? speech.people : WORDS.ballots);
}

/** Their sum, of the lines that follow. */
function voidedTotal(values: readonly number[], start: number): PlanContent {
  const at = values.map((_, place) => cellAddress(start + place, FIGURE_COLUMN));
  return sumFormula(
    at,
    values.reduce((sum, value) => sum + value, 0),
  );
}

/** Ballots invalid for everybody, together and by reason, and those valid in spite of what stands on them. */
function paperRows(kind: KindResult, start: number): readonly FormRow[] {
  const isKnown = hasBallots(kind.source);
  const reasons = [...voidingFaults(kind), "blank" as const];
  const values = reasons.map((reason) => kind.voided[reason]);
  const noted = PAPER_FACTS.filter((fact) => kind.noted[fact] > 0);
  const total = isKnown ? voidedTotal(values, start + 2) : figure(null);
  return [
    contentRow(WORDS.voided, total, WORDS.ballots),
    prose(WORDS.voidedBy),
    ...reasons.map((reason) =>
      figureRow(`   + ${FAULT_WORDS[reason]}:`, isKnown ? kind.voided[reason] : null, WORDS.ballots),
    ),
    ...(noted.length > 0 ? [prose(WORDS.noted)] : []),
    ...noted.map((fact) => figureRow(`   + ${FAULT_WORDS[fact]}:`, kind.noted[fact], WORDS.ballots)),
  ];
}

function wholesOf(kind: KindResult, lines: readonly FigureLine[], first: number): Wholes {
  const at = (wanted: BaseRule) => {
    const row = first + lines.findIndex(({ name }) => name === wanted);
    return `$${columnName(FIGURE_COLUMN)}$${String(row + 1)}`;
  };
  const figure = lines.find(({ name }) => name === kind.baseRule);
  const isRefused = kind.base === null && figure?.value !== null;
  return { collected: at("collected"), base: isRefused ? null : at(kind.baseRule) };
}

/** Where a kind of ballot stands in the minutes. */
export interface KindPlace {
  readonly number: number;
  /** Rows above it. */
  readonly start: number;
}

/** The part of the minutes about one kind of ballot. */
export function kindRows(
  record: CountRecord,
  kind: KindResult,
  { number, start }: KindPlace,
  choice: Pick<ReportChoice, "agreed">,
): readonly FormRow[] {
  const above = intro(record, kind, number);
  const lines = figuresOf(record, kind);
  const wholes = wholesOf(kind, lines, start + above.length);
  const speech = kindSpeech(kind, record.conference.name);
  const figures = [
    ...above,
    ...lines.map((line) => lineRow(line, speech)),
    ...(kind.quorumProof === null ? [] : quorumRow(kind.regulation, kind)),
  ];
  const before = [...figures, ...paperRows(kind, start + figures.length), subsection(WORDS.peopleHead)];
  const rows = [...before, ...peopleTable(kind, start + before.length, wholes)];
  return [...rows, ...afterTable(kind, start + rows.length, choice)];
}
