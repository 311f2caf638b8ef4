import type { Finding, FindingCode } from "../../../core/finding/finding";
import type { LinkedStep } from "../../ui/StepLink";

const STEP_OF_CODE: Readonly<Partial<Record<FindingCode, LinkedStep>>> = {
  F101: "data",
  F102: "data",
  F154: "data",
  F103: "data",
  F104: "data",
  F105: "data",
  W106: "data",
  W111: "data",
  N114: "data",
  F116: "data",
  F121: "data",
  F122: "data",
  F123: "data",
  F124: "data",
  F128: "data",
  F129: "data",
  W130: "data",
  W135: "data",
  N140: "data",
  F107: "data",
  F108: "data",
  F109: "data",
  F110: "data",
  F201: "conference",
  F202: "conference",
  F203: "data",
  F204: "data",
  F205: "data",
  W211: "conference",
  F401: "conference",
  N402: "conference",
  W403: "conference",
  F241: "data",
  F242: "data",
  F243: "data",
  F244: "data",
  F245: "data",
  F246: "data",
  F247: "data",
  F404: "conference",
  F405: "conference",
  F406: "conference",
  F407: "conference",
  F408: "conference",
  W410: "conference",
  F411: "results",
  W412: "data",
  W413: "data",
  W414: "data",
  W415: "results",
  N417: "conference",
  N418: "data",
};

const KIND_FIELDS = new Set(["issued", "collected", "mailed", "late"]);

/** The figure a finding is about, for the codes that can be about any. */
function figureOf(finding: Finding): string | null {
  const facts = Object.entries(finding.facts);
  const value: unknown = facts.find(([name]) => name === "field" || name === "base")?.[1];
  return typeof value === "string" ? value : null;
}

/** The step of the pane where a finding can be put right; `null` when only its cell can be. */
export function stepToFix(finding: Finding): LinkedStep | null {
  const step = STEP_OF_CODE[finding.code];
  if (step) return step;
  const figure = figureOf(finding);
  if (figure === null) return null;
  return KIND_FIELDS.has(figure) ? "data" : "conference";
}
