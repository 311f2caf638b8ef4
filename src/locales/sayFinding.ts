import { hasCode, type Finding } from "../core/finding/finding";
import type { UnverifiedPoint } from "../core/finding/unverified";
import { fill, type Facts } from "./locale";
import { sayPoint } from "./rules";

/** Words for ids of ours, such as a figure, a base or a level. */
export type Names = Readonly<Record<string, string>>;

/** Facts that are ids of ours and are said in words. */
const NAMED = new Set([
  "fault",
  "field",
  "fields",
  "how",
  "base",
  "basis",
  "level",
  "levels",
  "readings",
  "saved",
  "now",
  "part",
]);

function printDate(text: string): string {
  const [year, month, day] = text.split("-");
  return year && month && day ? `${day}/${month}/${year}` : text;
}

function sayFact(name: string, value: unknown, names: Names): string {
  const said = [value].flat().map((item) => {
    const text = String(item);
    // What a cell holds may be the name of something that every object has, such as `constructor`.
    return (NAMED.has(name) && Object.hasOwn(names, text) && names[text]) || text;
  });
  return name === "date" ? said.map(printDate).join(", ") : said.join(", ");
}

/** The points of a regulation that nobody compared with its original. */
function sayPoints(points: readonly UnverifiedPoint[], names: Names): string {
  return points
    .map((point) => sayPoint(point, (key, facts = {}) => fill(names[key] ?? key, facts)))
    .join(", ");
}

/** The facts of a finding as they are said; what is no id of ours stays as it is. */
export function sayFacts(finding: Finding, names: Names): Facts {
  const entries = Object.entries(finding.facts).map(([name, value]) => [name, sayFact(name, value, names)]);
  const points = hasCode(finding, "N417") ? { points: sayPoints(finding.facts.points, names) } : {};
  return { ...(Object.fromEntries(entries) as Facts), ...points };
}
