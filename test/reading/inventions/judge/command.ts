import { codeSet } from "../../../../src/core/ballot/codes";
import type { CodeMeaning } from "../../../../src/core/ballot/codeMap";
import { count } from "../../../../src/core/count/count";
import { finding } from "../../../../src/core/finding/finding";
import { jobSetup } from "../../../../src/core/recognise/jobSetup";
import { leftAside } from "../../../../src/core/recognise/leftAside";
import { areKinds, sheetsToCount } from "../../../../src/core/recognise/sheetsToCount";
import type { CountRecord } from "../../../../src/core/record/record";
import { asType, hasBallots, type Source } from "../../../../src/core/setup/source";
import { EMPTY_SETUP, type CountSetup, type KindSetup } from "../../../../src/core/setup/setup";
import type { SheetGrid } from "../../../../src/core/sheet/grid";
import { isReportSheet } from "../../../../src/report/sheetNames";
import type { Answer } from "../invention";

/** What a clerk says of the kinds on each sheet, in their order. */
export type Answers = ReadonlyMap<string, readonly Answer[]>;

type Sheets = ReadonlyMap<string, SheetGrid>;

const LEVELS = ["high", "confidence", "low"] as const;

/** The set of three signs; `null` where they are none. */
const namedSet = (signs: NonNullable<Answer["signs"]>) => codeSet(LEVELS.map((level) => signs[level]));

function answered(source: Source | null, { type, signs }: Answer): Source | null {
  if (source === null) return null;
  const turned = source.type === type ? source : asType(source, type);
  if (!hasBallots(turned) || signs === null) return turned;
  return { ...turned, signs: { layout: "codes", codes: namedSet(signs) } };
}

function codesOf(answers: Answers): readonly CodeMeaning[] {
  const signs = [...answers.values()].flat().flatMap(({ signs: own }) => (own ? [own] : []));
  return signs
    .filter((own) => namedSet(own) === null)
    .flatMap((own) => LEVELS.map((level) => ({ text: own[level], meaning: level })));
}

function withAnswers(setup: CountSetup, answers: Answers): CountSetup {
  const seen = new Map<string, number>();
  const kinds = setup.kinds.map((kind): KindSetup => {
    const at = seen.get(kind.sheet) ?? 0;
    seen.set(kind.sheet, at + 1);
    const answer = answers.get(kind.sheet)?.[at];
    return answer ? { ...kind, source: answered(kind.source, answer) } : kind;
  });
  return { ...setup, kinds, codes: codesOf(answers) };
}

const NO_ANSWERS: Answers = new Map();

/** Counts a workbook as the command line does that was told nothing but the file, and what a clerk answered. */
export function countAsCommand(sheets: Sheets, answers: Answers = NO_ANSWERS): CountRecord {
  const grids = [...sheets.values()];
  const found = sheetsToCount(grids, isReportSheet);
  const chosen = found.length > 0 ? found.map(({ grid }) => grid) : grids.slice(0, 1);
  if (found.length > 0 && !areKinds(found)) {
    const named = chosen.map(({ sheet }) => sheet).join(", ");
    return { ...count(EMPTY_SETUP, new Map()), findings: [finding("F115", { sheets: named })] };
  }
  const others = grids.filter((grid) => !chosen.includes(grid));
  const setup = jobSetup({}, chosen, others);
  const record = count(answers.size > 0 ? withAnswers(setup, answers) : setup, sheets);
  const aside = leftAside(
    grids.filter(({ sheet }) => !isReportSheet(sheet)),
    chosen,
  );
  return { ...record, findings: [...record.findings, ...aside] };
}
