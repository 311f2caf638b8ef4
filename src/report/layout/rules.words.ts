import { isFlagged } from "../../core/record/flagged";
import { arithmetic, type Comparison } from "../../core/fraction/comparison";
import type { Proof, ProofStep } from "../../core/outcome/proof";
import type { PersonResult } from "../../core/record/record";
import type { Ground } from "../../core/regulation/clause";
import { sayLimit } from "../../locales/proof";
import { sayRule } from "../../locales/rules";

const UNCOMPARED = "chưa đối chiếu với văn bản gốc";

/** A legal ground inside a sentence; that nobody compared it with the original stands after a comma. */
export function groundText({ kind, clause, regulation }: Ground): string {
  switch (kind) {
    case "own":
      return clause;
    case "article":
      return `${clause} ${regulation}`;
    case "regulation":
      return regulation;
    case "uncomparedArticle":
      return `${clause} ${regulation}, ${UNCOMPARED}`;
    case "uncomparedClause":
      return `${regulation}, điều khoản ${UNCOMPARED}`;
    case "uncomparedText":
      return `${regulation}, ${UNCOMPARED}`;
    case "cited":
      return `${regulation}, dẫn theo ${clause}`;
  }
}

const NO_BREAK = "\u00a0";

/** A comparison in figures that goes on in the next line only before its sign: "3 × 25 = 75" stays whole, and so does "< 94". */
const figures = (compared: Comparison): string =>
  arithmetic(compared)
    .replaceAll(" ", NO_BREAK)
    .replace(/\u00a0(?=[<>≤≥])/u, " ");

const limit = (step: ProofStep) => sayLimit(step, step.isReached, sayRule);

/** What is reached or not, first in words and then in figures. */
function stepsText(steps: readonly ProofStep[]): string {
  return `${steps.map(limit).join(", ")} (${steps.map(figures).join("; ")})`;
}

/**
 * A proof as papers print it, without its ground; dots where there is no verdict.
 *
 * @example // 25 of 47 → "trên 50%, chưa đến 2/3 (2 × 25 = 50 > 47; 3 × 25 = 75 < 2 × 47 = 94)"
 */
export function proofText(proof: Proof | null): string {
  if (proof === null) return "…";
  const now = proof.steps.filter(({ isPrevious }) => !isPrevious);
  const before = proof.steps.filter(({ isPrevious }) => isPrevious);
  return before.length === 0 ? stepsText(now) : `${stepsText(now)}; kỳ trước ${stepsText(before)}`;
}

/** Whether those summoned were there: who came of how many, what is asked for, and the figures behind it. */
export function quorumText(compared: Comparison): string {
  const { count, base, fraction, isReached, inclusive } = compared;
  const share = `${String(fraction.numerator)}/${String(fraction.denominator)}`;
  const asked = `${inclusive ? "ít nhất" : "trên"} ${share}`;
  const came = `có mặt ${String(count)}/${String(base)} người`;
  return isReached
    ? `${came} (${asked}), đủ điều kiện tiến hành hội nghị (${figures(compared)})`
    : `${came} (chưa đủ ${asked}), không đủ điều kiện tiến hành hội nghị (${figures(compared)})`;
}

/** What a text says of those in a band: its label, the words of the text, and where they stand. */
export interface BandStatement {
  readonly label: string;
  readonly consequence: string | null;
  readonly ground: Ground | null;
}

/** The statements that apply to some people, each once, in the order of the people. */
export function bandStatements(
  people: readonly Pick<PersonResult, "band" | "label" | "consequence" | "proof">[],
): readonly BandStatement[] {
  const over = people.filter(isFlagged);
  const said = over.map(({ label, consequence, proof }): BandStatement => {
    return { label: label ?? "…", consequence, ground: proof?.ground ?? null };
  });
  return [...new Map(said.map((one) => [statementText(one), one])).values()];
}

/** A statement in a sentence. */
export function statementText({ label, consequence, ground }: BandStatement): string {
  const source = ground === null ? "" : ` (${groundText(ground)})`;
  return `Quy định nêu đối với trường hợp “${label}”${source}: ${consequence ?? "…"}`;
}
