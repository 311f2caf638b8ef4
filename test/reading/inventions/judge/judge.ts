import type { CountRecord } from "../../../../src/core/record/record";
import type { SheetGrid } from "../../../../src/core/sheet/grid";
import type { Answer, Invention, TrueKind } from "../invention";
import type { TruePerson } from "../vote";
import { countAsCommand, type Answers } from "./command";
import { gridsFor } from "./grids";

/**
 * `misnamed`: counted right, with more in a name than the name; `guessed`: counted right, though nobody said what the
 * digits mean; `silent`: something else is wrong, and nothing says so.
 */
export const VERDICTS = ["right", "asked", "refused", "misnamed", "guessed", "silent"] as const;

export type Verdict = (typeof VERDICTS)[number];

export interface Judged {
  readonly verdict: Verdict;
  /** The codes of findings that block, or what is wrong of the figures. */
  readonly cause: string;
}

/** Findings that are a question to which the clerk knows the answer. */
const QUESTIONS = new Set(["F102", "F107", "F116", "F117", "F154"]);
/** Letters of the clerk's own may be asked about sign by sign. */
const OWN_SIGNS = "F131";

const faultsOf = ({ findings }: CountRecord): readonly string[] =>
  [...new Set(findings.filter(({ severity }) => severity === "F").map(({ code }) => code))].sort();

const PREFIX = /^(đ\/c|đồng chí|ông\/bà|ông|bà)\s+/u;

const plainName = (name: string) => name.normalize("NFC").toLowerCase().replaceAll(/\s+/g, " ").trim();

type Counted = CountRecord["kinds"][number]["people"][number];

/** A form of address in front of a name is no fault. */
function nameFault(came: string, name: string): string | null {
  const [read, wanted] = [plainName(came), plainName(name)];
  if (read === wanted || read.replace(PREFIX, "") === wanted) return null;
  return read.includes(wanted) ? MORE_THAN_NAME : "name";
}

const MORE_THAN_NAME = "more than the name";

function personFault(came: Counted | undefined, person: TruePerson): string | null {
  if (!came) return "person missing";
  const fields = ["high", "confidence", "low", "invalid"] as const;
  const name = nameFault(came.name, person.name);
  if (name !== null && name !== MORE_THAN_NAME) return name;
  return fields.find((field) => came[field] !== person[field]) ?? name;
}

function kindFault(came: CountRecord["kinds"][number], kind: TrueKind): string | null {
  if (came.people.length > kind.people.length) return "people too many";
  if (came.people.length < kind.people.length) return "people too few";
  if (came.collected !== kind.collected) return "collected";
  const faults = kind.people.flatMap((person, at) => personFault(came.people[at], person) ?? []);
  return faults.find((fault) => fault !== MORE_THAN_NAME) ?? faults[0] ?? null;
}

/** What a record says that is not true; `null` where all of it is. */
export function faultOf(record: CountRecord, kinds: readonly TrueKind[]): string | null {
  if (record.kinds.length !== kinds.length)
    return `${String(record.kinds.length)} kinds for ${String(kinds.length)}`;
  return (
    record.kinds.map((came, at) => (kinds[at] ? kindFault(came, kinds[at]) : null)).find(Boolean) ?? null
  );
}

const verdictOn = (wrong: string): Verdict => (wrong === MORE_THAN_NAME ? "misnamed" : "silent");

function answersOf(kinds: readonly TrueKind[]): Answers {
  const answers = new Map<string, readonly Answer[]>();
  for (const { sheet, answer } of kinds) answers.set(sheet, [...(answers.get(sheet) ?? []), answer]);
  return answers;
}

/** The answers of a clerk who takes the signs the other way round. */
function turnedAnswers(kinds: readonly TrueKind[]): Answers {
  return answersOf(
    kinds.map((kind) => {
      const { signs } = kind.answer;
      return {
        ...kind,
        answer: { ...kind.answer, signs: signs && { ...signs, high: signs.low, low: signs.high } },
      };
    }),
  );
}

function isQuestion(faults: readonly string[], { kinds }: Invention): boolean {
  const hasOwn = kinds.some(({ answer }) => answer.signs !== null);
  return faults.every((code) => QUESTIONS.has(code) || (hasOwn && code === OWN_SIGNS));
}

function judgeAnswered(invention: Invention, sheets: ReadonlyMap<string, SheetGrid>, asked: string): Judged {
  const record = countAsCommand(sheets, answersOf(invention.kinds));
  const faults = faultsOf(record);
  if (faults.length > 0) return { verdict: "refused", cause: `${asked} answered, then ${faults.join(" ")}` };
  const wrong = faultOf(record, invention.kinds);
  if (wrong !== null) return { verdict: verdictOn(wrong), cause: `${asked} answered, then ${wrong}` };
  return { verdict: "asked", cause: asked };
}

/** Counts a workbook as the command line does and compares with what is true. */
export function judge(invention: Invention): Judged {
  const { sheets: own, kinds, isHopeless, isChosenOtherwise } = invention;
  const sheets = gridsFor(own);
  const record = isChosenOtherwise ? countAsCommand(sheets, turnedAnswers(kinds)) : countAsCommand(sheets);
  const faults = faultsOf(record);
  if (faults.length > 0) {
    const said = faults.join(" ");
    if (kinds.length === 0 && said === "F101") return { verdict: "right", cause: said };
    const canAnswer = kinds.length > 0 && !isHopeless && isQuestion(faults, invention);
    return canAnswer ? judgeAnswered(invention, sheets, said) : { verdict: "refused", cause: said };
  }
  if (isHopeless) return { verdict: "silent", cause: "counted what nobody can tell" };
  const wrong = faultOf(record, kinds);
  if (wrong !== null) return { verdict: verdictOn(wrong), cause: wrong };
  return { verdict: kinds.some(({ answer }) => answer.isOpen) ? "guessed" : "right", cause: "" };
}
