import { quorum } from "../../core/check/quorum";
import { finding, type FindingCode } from "../../core/finding/finding";
import { arithmetic } from "../../core/fraction/comparison";
import { reaches } from "../../core/fraction/fraction";
import { outcome, type Verdict } from "../../core/outcome/outcome";
import type { Share } from "../../core/outcome/proof";
import { REGULATIONS } from "../../core/regulation";
import { customRegulation } from "../../core/regulation/custom";
import type { Regulation } from "../../core/regulation/regulation";
import { findingWords } from "../findings";
import { paneText, type PaneText } from "../pane";
import { sayProof, sayLimit } from "../proof";
import { sayChange, sayPoint } from "../rules";
import en from "../en/pane.json";
import enFindings from "../en/findings.json";
import enLater from "../en/paneLater.json";
import enPoints from "../en/points.json";
import enRules from "../en/rules.json";
import vi from "../vi/pane.json";
import viFindings from "../vi/findings.json";
import viLater from "../vi/paneLater.json";
import viPoints from "../vi/points.json";
import viRules from "../vi/rules.json";

const LANGUAGES: readonly PaneText[] = [
  paneText({ ...vi, ...viLater, ...viPoints, ...viRules }),
  paneText({ ...en, ...enLater, ...enPoints, ...enRules }),
];

interface Example extends Share {
  readonly what: string;
  readonly previous?: Share;
}

const EXAMPLES: readonly Example[] = [
  { what: "nobody", low: 0, base: 46 },
  { what: "exactly 1/2", low: 23, base: 46 },
  { what: "one more than 1/2", low: 24, base: 46 },
  { what: "one less than 2/3", low: 31, base: 48 },
  { what: "exactly 2/3", low: 32, base: 48 },
  { what: "one more than 2/3", low: 33, base: 48 },
  { what: "over 1/2, and the vote before", low: 25, base: 48, previous: { low: 26, base: 50 } },
];

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
const table = (heads: readonly string[], rows: readonly (readonly string[])[]) => [
  row(heads),
  row(heads.map(() => "---")),
  ...rows.map(row),
  "",
];
const both = (say: (t: PaneText) => string) => LANGUAGES.map(say).join("<br>");

function marginOf({ low, base }: Share, { margin }: Verdict, { thresholds }: Regulation): string {
  if (margin === null) return both((t) => t("results.marginNone"));
  const next = thresholds.findLast(({ fraction, inclusive }) =>
    reaches(low + margin, base, fraction, inclusive),
  );
  return both((t) => t("results.margin", { margin, band: next ? sayLimit(next, true, t) : "" }));
}

function exampleRow({ what, low, base, previous }: Example, regulation: Regulation): readonly string[] {
  const verdict = outcome(low, base, regulation, previous ? { previous } : {});
  if (!verdict.ok) return [what, verdict.finding.code, "", "", ""];
  const { label, proof } = verdict.value;
  const decisive = proof.steps.filter(({ isDecisive }) => isDecisive).map(arithmetic);
  return [
    `${what}: ${String(low)} of ${String(base)}`,
    label,
    both((t) => sayProof(proof, t)),
    decisive.join("; "),
    marginOf({ low, base }, verdict.value, regulation),
  ];
}

function regulationPart(regulation: Regulation): readonly string[] {
  const { name, base, unverified, changes, repeated } = regulation;
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`);
  const examples = EXAMPLES.filter(({ previous }) => previous === undefined || repeated !== null);
  return [
    `## ${name}`,
    "",
    ...list([
      both((t) => t(`base.${base}`)),
      ...unverified.map((point) => both((t) => sayPoint(point, t))),
      ...changes.map((change) => both((t) => sayChange(change, t))),
    ]),
    "",
    ...table(
      ["Low ballots", "Label", "Proof", "The verdict rests on", "Margin"],
      examples.map((example) => exampleRow(example, regulation)),
    ),
    ...quorumPart(regulation),
  ];
}

function quorumPart(regulation: Regulation): readonly string[] {
  const sides = [40, 39].flatMap((present) => quorum(60, present, regulation) ?? []);
  if (sides.length === 0) return [];
  return table(
    ["Present of 60 summoned", "Quorum"],
    sides.map((side) => {
      const facts = { proof: arithmetic(side), share: "2/3" };
      return [String(side.count), both((t) => t(side.isReached ? "quorum.met" : "quorum.missed", facts))];
    }),
  );
}

/** A unit's own regulation, as far as its words differ from those of a shipped one. */
function ownRegulation(): readonly Regulation[] {
  const own = customRegulation({
    from: "96-QD/TW",
    base: "tổng số đại biểu",
    half: "từ 40%",
    twoThirds: "trên 60%",
  });
  return own.ok ? [own.value] : [];
}

const noBase = () => {
  const fault = finding("F206", { base: "collected" });
  const words = (["vi", "en"] as const).map((locale) => findingWords(fault, locale));
  return words.map(({ title, meaning }) => `- ${title}. ${meaning}`);
};

const isCode = (code: string): code is FindingCode => code in viFindings;

/** Every sentence that a verdict can be told by, in both languages, at the boundaries; then the titles of findings. */
export function snapshot(): string {
  const lines = [
    "# Words of results",
    "",
    "Made by `node scripts/words.mjs`; a test fails when it is stale. Labels of verdicts and clauses are quoted from their texts in every language; the rest stands in Vietnamese, then in English.",
    "",
    ...[...REGULATIONS, ...ownRegulation()].flatMap(regulationPart),
    "## Nothing to take a share of",
    "",
    ...noBase(),
    "",
    "## Findings",
    "",
    ...table(
      ["Code", "Vietnamese", "English"],
      Object.keys(viFindings)
        .filter(isCode)
        .map((code) => [code, viFindings[code].title, enFindings[code].title]),
    ),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}
