import { indexCells } from "../ballot/cellIndex";
import type { MarkTable } from "../ballot/mark";
import { columnsPerPerson, readMarks } from "../ballot/readMarks";
import { layoutName, parseLayout, type Reading } from "../ballot/reading";
import { areaAddress, parseArea } from "../cell/address";
import { cut, type Area, type SheetGrid } from "../cell/cell";
import { checkFigures } from "../check/figures";
import { checkKind, checkPlausibility } from "../check/kind";
import { finding, type Finding } from "../finding/finding";
import { outcome } from "../outcome/outcome";
import { ballotArea, type BallotTable, type Person } from "../recognise/ballotTable";
import { peopleIn } from "../recognise/people";
import { tableAt } from "../recognise/recognise";
import type { Regulation } from "../regulation/regulation";
import { countBallots, type Ballots } from "../tally/ballots";
import { tally, type Counts } from "../tally/tally";
import { baseOf } from "./base";
import { checkSheet } from "./checkSheet";
import type { KindResult, PersonResult } from "./record";
import type { CountSetup, KindSetup } from "./setup";

/** A kind of ballot as counted; the result is `null` when its range cannot be read at all. */
export interface CountedKind {
  readonly result: KindResult | null;
  readonly findings: readonly Finding[];
}

const refuse = (...findings: Finding[]): CountedKind => ({ result: null, findings });

function namesOf(
  grid: SheetGrid,
  table: BallotTable,
  kind: KindSetup,
  reading: Reading,
): readonly Person[] | null {
  if (kind.people === "") return table.people;
  const range = parseArea(kind.people);
  const width = columnsPerPerson(reading);
  return range && peopleIn(grid, range, table.marks, width);
}

function judge(
  person: Person,
  counts: Counts,
  at: number,
  base: number | null,
  setup: CountSetup,
  regulation: Regulation,
) {
  const verdict = outcome(counts.low, base, regulation, { implementing: setup.implementing });
  const { name, title, address } = person;
  const none = { band: null, label: null, proof: null, margin: null, clause: null, consequence: null };
  const result: PersonResult = {
    position: at + 1,
    name,
    title,
    address,
    ...counts,
    ...(verdict.ok ? verdict.value : none),
  };
  return result;
}

interface Counted {
  readonly table: BallotTable;
  readonly marks: MarkTable;
  readonly reading: Reading;
  readonly people: readonly Person[];
}

function settle(
  kind: KindSetup,
  ballots: Ballots,
  counted: Counted,
  setup: CountSetup,
  regulation: Regulation,
): CountedKind {
  const { table, marks, reading, people } = counted;
  const { base, findings: baseFindings } = baseOf(
    regulation,
    setup.conference,
    kind.issued,
    ballots.collected,
  );
  const counts = tally(marks, ballots.collected);
  const result: KindResult = {
    label: kind.label,
    voters: kind.voters,
    posts: kind.posts,
    sheet: table.sheet,
    marks: areaAddress(table.marks),
    layout: layoutName(reading),
    base,
    issued: kind.issued,
    collected: ballots.collected,
    blank: ballots.blank,
    people: counts.flatMap((entry, at) => {
      const person = people[at];
      return person ? [judge(person, entry, at, base, setup, regulation)] : [];
    }),
  };
  return {
    result,
    findings: [
      ...ballots.findings,
      ...checkKind(result, setup),
      ...baseFindings,
      ...checkPlausibility(result),
    ],
  };
}

/** Where the other kinds of ballot stand on the same sheet. */
function otherMarks(setup: CountSetup, kind: KindSetup): readonly Area[] {
  const others = setup.kinds.filter((other) => other !== kind && other.sheet === kind.sheet);
  return others.flatMap((other) => parseArea(other.marks) ?? []);
}

/**
 * Counts one kind of ballot from the cells of its sheet.
 *
 * @param grid - the used part of the sheet named by `kind.sheet`, or `undefined` when there is no such sheet
 */
export function countKind(
  kind: KindSetup,
  grid: SheetGrid | undefined,
  setup: CountSetup,
  regulation: Regulation,
): CountedKind {
  const area = parseArea(kind.marks);
  if (!grid || !area) return refuse(finding("F105", { range: `${kind.sheet}!${kind.marks}` }));
  const table = tableAt(grid, area, kind.layout === "" ? null : parseLayout(kind.layout));
  const [reading] = table.readings;
  const where = { sheet: table.sheet, address: kind.marks };
  if (!reading) {
    return refuse(
      table.hasLooseBoxes ? finding("F103", { columns: area.columns }, where) : finding("F101", {}, where),
    );
  }
  const people = namesOf(grid, table, kind, reading);
  const columns = Math.floor(area.columns / columnsPerPerson(reading));
  if (!people) return refuse(finding("F104", { people: 0, columns }, where));
  const marks = readMarks(indexCells(cut(grid, table.marks)), reading);
  const choices = { isChosen: kind.layout !== "", others: otherMarks(setup, kind) };
  const onSheet = [
    ...checkSheet(grid, { ...table, people }, marks, choices),
    ...checkFigures(grid, ballotArea(table), setup, kind),
  ];
  const ballots = countBallots(marks, kind.collected);
  if (!ballots.ok) return refuse({ ...ballots.finding, ...(setup.sources.collected ?? where) }, ...onSheet);
  const settled = settle(kind, ballots.value, { table, reading, marks, people }, setup, regulation);
  return { result: settled.result, findings: [...onSheet, ...settled.findings] };
}
