import { LEVELS } from "../ballot/mark";
import { checkNamesTwice } from "../check/people";
import { finding, type Finding } from "../finding/finding";
import { DEFAULT_ROUNDING } from "../fraction/percent";
import { outcome } from "../outcome/outcome";
import { checkPrinted } from "../printed/checkPrinted";
import { observedRounding } from "../printed/fit";
import { REGULATIONS } from "../regulation";
import { looksShipped } from "../regulation/confusable";
import type { Regulation } from "../regulation/regulation";
import { fold } from "../text/text";
import { DATA_COLUMNS } from "./dataColumns";
import type { DataLine } from "./dataLines";
import { readPerson, type DataPerson } from "./dataPerson";
import { checkNumbering, checkPresent } from "./dataWhole";
import { bandText, groupOf, placeOf, statesBand } from "./dataWords";
import type { UnitKind } from "./unit";

/** The shipped regulation that a unit names, by its id or its short name; `null` for one of its own. */
function regulationNamed(text: string): Regulation | null {
  const wanted = fold(text).replace(/ /g, "");
  return (
    REGULATIONS.find(({ id, name }) =>
      [id, name].some((known) => fold(known).replace(/ /g, "") === wanted),
    ) ?? null
  );
}

/** Figures that belong to the whole kind and so are the same on each of its rows. */
function checkSame(people: readonly DataPerson[], kind: string): readonly Finding[] {
  return (["collected", "base"] as const).flatMap((column) => {
    const values = [...new Set(people.map(({ counts }) => counts[column]))];
    const facts = { kind, field: DATA_COLUMNS[column], values: values.join(", ") };
    const [where] = people.map(({ line }) => line.where(column));
    return values.length > 1 ? [finding("F630", facts, where)] : [];
  });
}

/** Whether the base can be right: there is one, no ballots were collected beyond it, and it is what the rule says. */
function checkBase({ counts, line }: DataPerson, kind: string, rule: Regulation | null): readonly Finding[] {
  const { base, collected } = counts;
  const where = line.where("base");
  if (base === 0) return [finding("F206", { base: rule?.base ?? "" }, where)];
  if (rule?.base === "collected" && base !== collected) {
    return [finding("F632", { kind, base, collected }, where)];
  }
  if (base < collected) return [finding("F209", { base: rule?.base ?? "", size: base, collected }, where)];
  return [];
}

/** The verdict and its band that the row states, computed again. */
function checkVerdict({ line, name, counts }: DataPerson, regulation: Regulation | null): readonly Finding[] {
  if (regulation === null) return [];
  const right = outcome(counts.low, counts.base, regulation);
  if (!right.ok) return [];
  const { label, band } = right.value;
  // Over half again follows from a vote of the year before, which no row has.
  const again = band === "half" ? regulation.repeated?.label : undefined;
  const isAgain = again !== undefined && fold(line.text("verdict")) === fold(again);
  const verdict = isAgain ? again : label;
  const wanted = isAgain ? "repeated" : band;
  const { thresholds } = regulation;
  const say = (column: "verdict" | "band", right: string) =>
    finding("F631", { person: name, stated: line.text(column), right }, line.where(column));
  const [saidVerdict, saidBand] = [line.text("verdict"), line.text("band")];
  return [
    ...(saidVerdict === "" || fold(saidVerdict) === fold(verdict) ? [] : [say("verdict", verdict)]),
    ...(saidBand === "" || statesBand(saidBand, wanted, thresholds)
      ? []
      : [say("band", bandText(wanted, thresholds))]),
  ];
}

function checkSums(people: readonly DataPerson[], regulation: Regulation | null): readonly Finding[] {
  const samples = people.flatMap(({ counts, shares }) =>
    LEVELS.flatMap((level) => {
      const percent = shares[level];
      return percent === null || counts[level] > counts.base
        ? []
        : [{ count: counts[level], base: counts.base, percent }];
    }),
  );
  const rounding = observedRounding(samples, regulation?.rounding ?? DEFAULT_ROUNDING);
  return people.flatMap(({ line, name, counts, shares }) => {
    const cell = (level: (typeof LEVELS)[number]) => ({
      count: counts[level],
      of: [],
      percent: shares[level],
    });
    const { valid, invalid, collected, base } = counts;
    const where = { high: line.where("high"), confidence: line.where("confidence"), low: line.where("low") };
    const levels = { high: cell("high"), confidence: cell("confidence"), low: cell("low") };
    const row = { person: name, ...levels, valid, invalid, collected, where };
    return checkPrinted(row, { base, rounding }).map((item) =>
      item.address === null ? { ...item, ...line.where("valid") } : item,
    );
  });
}

function checkAll(people: readonly DataPerson[], kind: string, regulation: Regulation | null) {
  const same = checkSame(people, kind);
  if (same.length > 0) return same;
  const base = people.slice(0, 1).flatMap((person) => checkBase(person, kind, regulation));
  if (base.length > 0) return base;
  return [
    ...checkSums(people, regulation),
    ...people.flatMap((person) => checkVerdict(person, regulation)),
    ...checkPresent(people, regulation),
    ...checkNamesTwice(
      people.map(({ line, name }) => ({ name, office: line.text("title"), where: line.where("name") })),
    ),
  ];
}

/**
 * One kind of ballot from its rows, every figure checked again.
 *
 * @param lines - at least one
 * @returns the kind, to be used only where there is no fault. F630 figures that differ among the rows, F206 no base,
 *   F632 and F209 a base that cannot be right, F631 another verdict, F648 a share or verdict
 *   that is blank, F649 numbers with a gap, W633 a regulation that is not known, W654
 *   one whose name only looks known, and what
 *   {@link checkPrinted} finds in sums and percentages
 */
export function readDataKind(lines: readonly [DataLine, ...DataLine[]]): {
  readonly kind: UnitKind;
  readonly findings: readonly Finding[];
} {
  const [first] = lines;
  const stated = first.text("regulation");
  const regulation = regulationNamed(stated);
  const label = first.text("kind");
  const named = label === "" ? first.text("unit") : label;
  const read = lines.map((line, at) => readPerson(line, at + 1));
  const people = read.flatMap(({ person }) => (person ? [person] : []));
  const unread = read.flatMap(({ findings }) => findings);
  const code = looksShipped(stated) ? "W654" : "W633";
  const unknown =
    regulation === null ? [finding(code, { regulation: stated }, first.where("regulation"))] : [];
  return {
    kind: {
      label,
      place: placeOf(first.text("place")),
      group: groupOf(first.text("group")),
      regulation: regulation?.name ?? stated,
      baseRule: regulation?.base ?? null,
      base: Math.max(...people.map(({ counts }) => counts.base)),
      people: people.map(({ line, name, counts: { high, confidence, low } }) => {
        return { name, office: line.text("title"), high, confidence, low };
      }),
    },
    findings: [
      ...unknown,
      ...checkNumbering(lines),
      ...(unread.length > 0 ? unread : checkAll(people, named, regulation)),
    ],
  };
}
