import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LEVELS, type Level } from "../src/core/ballot/mark";
import { DEFAULT_ROUNDING, percent, type Rounding } from "../src/core/fraction/percent";
import { checkPrinted, type PrintedCell } from "../src/core/printed/checkPrinted";
import { parseCount, parsePercent, type PrintedPercent } from "../src/core/printed/parseCount";
import { countFor } from "../src/core/printed/fit";
import { ROOT } from "./support/published";

function readCsv(name: string): readonly (readonly string[])[] {
  const lines = readFileSync(join(ROOT, "samples", "data", name), "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1);
  return lines.map((line) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
      .slice(0, -1)
      .map(([, cell = ""]) => cell.replace(/^"|"$/g, "")),
  );
}

interface Event {
  readonly base: number;
  readonly rounding: Rounding;
  /** Other wholes of the same vote. */
  readonly bases: Readonly<Record<string, number>>;
}

/** The base and the rounding that `events.csv` records; the base of DN2014 is the first number of its cell. */
const EVENTS = new Map<string, Event>(
  readCsv("events.csv").flatMap(([id = "", , , , members, , collected, , verified = "", rounding = ""]) => {
    const base = Number(/\d+/.exec(verified)?.[0] ?? 0);
    if (base === 0) return [];
    const known = { members: Number(members), collected: Number(collected) };
    const event: Event = {
      base,
      rounding: {
        ...DEFAULT_ROUNDING,
        rounding: /TRUNCATED/.test(rounding) ? "truncate" : "halfUp",
        zeros: /zero kept/.test(rounding) ? "keep" : "drop",
      },
      bases: Object.fromEntries(Object.entries(known).filter(([, size]) => size > 0 && size !== base)),
    };
    return [[id, event] as const];
  }),
);

interface Printed {
  readonly place: string;
  readonly event: Event;
  readonly level: Level;
  readonly count: number | null;
  readonly percent: PrintedPercent;
}

function printedIn(file: string): readonly Printed[] {
  return readCsv(file).flatMap(([id = "", row = "", , ...cells]) => {
    const event = EVENTS.get(id);
    return LEVELS.flatMap((level, at) => {
      const printed = parsePercent(cells[at + 3] ?? "");
      const count = cells[at] === "" ? null : Number(cells[at]);
      return event && printed
        ? [{ place: `${id} ${row} ${level}`, event, level, count, percent: printed }]
        : [];
    });
  });
}

const ALL = [...printedIn("published-results.csv"), ...printedIn("published-partial.csv")];

function reproduced({ event, count, percent: printed }: Printed): string | null {
  const number = count ?? countFor(event.base, printed, event.rounding);
  return number === null ? null : percent(number, event.base, event.rounding);
}

/** What the sources printed wrong, or on another whole than the rest of their table. */
const WRONG = ["DN2014 4 confidence", "DN2014 5 confidence", "CM2018 2 low"];

describe("every printed percentage of the published tables", () => {
  it("is reproduced digit for digit, except those known to be wrong", () => {
    const missed = ALL.filter((printed) => reproduced(printed) !== printed.percent.text);
    expect(missed.map(({ place }) => place)).toEqual(WRONG);
    expect(ALL).toHaveLength(134);
  });

  it("gives a finding exactly where it is wrong", () => {
    const found = ALL.filter(({ event, level, count, percent: printed }) => {
      const row = { ...EMPTY, [level]: { count, of: [], percent: printed } };
      return checkPrinted(row, event).length > 0;
    });
    expect(found.map(({ place }) => place)).toEqual(WRONG);
  });
});

const EMPTY = {
  person: "Nguyễn Văn A",
  high: null,
  confidence: null,
  low: null,
  valid: null,
  invalid: null,
  collected: null,
};

function cell(text: string): PrintedCell {
  const result = parseCount(text, "high");
  if (result.ok && result.value) return result.value;
  return { count: null, of: [], percent: parsePercent(text) };
}

interface Conflict {
  /** The line of source-conflicts.csv, by event and field. */
  readonly line: string;
  readonly level: Level;
  /** The two printed figures put together as one cell. */
  readonly printed: string;
  readonly code: string;
  /** Facts that settle it, each of which stands in the line's own figures. */
  readonly right: Readonly<Record<string, string | number>>;
  readonly others?: Readonly<Partial<Record<Level, string>>>;
}

const CONFLICTS: readonly Conflict[] = [
  {
    line: "NA2018 high votes",
    level: "high",
    printed: "399 (81,03%)",
    code: "F232",
    right: { rightCount: 393 },
  },
  { line: "NA2018 high pct", level: "high", printed: "323 (66.5)", code: "W231", right: { right: "66,6" } },
  {
    line: "NA2018 conf pct",
    level: "confidence",
    printed: "68 (14.2)",
    code: "W231",
    right: { right: "14,02" },
  },
  { line: "NA2018 low pct", level: "low", printed: "137 (28.85)", code: "W231", right: { right: "28,25" } },
  { line: "VP2023 high pct", level: "high", printed: "46 (97,78%)", code: "W231", right: { right: "97,87" } },
  { line: "VP2023 low votes", level: "low", printed: "1 (12,77%)", code: "F232", right: { rightCount: 6 } },
  {
    line: "DN2014 conf pct",
    level: "confidence",
    printed: "14 (29,79%)",
    code: "W233",
    right: { right: "29,17", size: 47, basis: "collected" },
  },
  {
    line: "CM2018 low pct",
    level: "low",
    printed: "2 %",
    code: "W234",
    right: { lowerShare: "1,88", lower: 1, upperShare: "3,77", upper: 2 },
  },
  {
    line: "HTI2023 denominator",
    level: "high",
    printed: "46/51 (88,46%)",
    code: "W238",
    right: { base: 52 },
  },
];

describe("every conflict between published figures", () => {
  const lines = readCsv("source-conflicts.csv").map(([id, field, one, other, verdict]) => ({
    line: `${String(id)} ${String(field)}`,
    figures: [one, other, verdict].join(" "),
  }));

  it("is looked at", () => expect(lines.map(({ line }) => line)).toEqual(CONFLICTS.map(({ line }) => line)));

  it.each(CONFLICTS)("$line: $code", ({ line, level, printed, code, right }) => {
    const event = EVENTS.get(line.split(" ")[0] ?? "");
    if (!event) throw new Error(line);
    const findings = checkPrinted({ ...EMPTY, [level]: cell(printed) }, event);
    expect(findings).toEqual([expect.objectContaining({ code })]);
    expect(findings[0]?.facts).toMatchObject(right);
    const figures = lines.find((item) => item.line === line)?.figures ?? "";
    for (const figure of Object.values(right)) {
      if (figure !== "collected") expect(figures).toContain(String(figure));
    }
  });
});
