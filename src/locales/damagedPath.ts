/** The word for each part of a saved state; parts that are called by a word of their own are not among them. */
const PARTS: Readonly<Record<string, string>> = {
  kinds: "kept-kind",
  conference: "kept-conference",
  limits: "claimLimit",
  accepted: "claimAccepted",
  codes: "claimCode",
  excluded: "claimExcluded",
  left: "claimExcluded",
  regulation: "claimRegulation",
  marks: "claimRange",
  layout: "claimLayout",
  people: "claimNames",
  faultColumn: "claimFaults",
  ballots: "part-numbers",
  sheet: "claimSheet",
  second: "claimSecond",
  secondMarks: "claimSecond",
  previousLow: "claimPrevious",
  matches: "kept-matches",
  custom: "kept-custom",
};

const isPlace = (step: string | undefined) => step !== undefined && /^\d+$/.test(step);

/**
 * A part of a saved state in words: what it is, and the place of an entry counted from one.
 *
 * @param path - names and places joined by dots
 * @param wordFor - the word of an id; the id itself where there is none
 * @example sayDamaged("setup.kinds.0.people", wordFor) // "loại phiếu 1, ô họ tên"
 */
export function sayDamaged(path: string, wordFor: (id: string) => string): string {
  const [, ...steps] = path.split(".");
  const said = steps.flatMap((step, at) => {
    if (isPlace(step)) return [];
    const known = PARTS[step] ?? [`limit-${step}`, step].find((id) => wordFor(id) !== id);
    const word = wordFor(known ?? "kept-other");
    const next = steps[at + 1];
    return [isPlace(next) ? `${word} ${String(Number(next) + 1)}` : word];
  });
  return [...new Set(said)].join(", ");
}
