import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { writeXlsx, type Cell } from "hucre";
import { percent } from "../../src/core/fraction/percent";
import { outcome } from "../../src/core/outcome/outcome";
import { findRegulation } from "../../src/core/regulation";
import { tallyRange } from "../../src/core/tally/tallyRange";
import { itWithLibreOffice, recalculated } from "../addin/sheetIn";
import { IS_LONG } from "../support/long";
import { ASKED, withFormulas, type Rows } from "./formulas";
import { TEXTS } from "./oracle";
import { makeSheet, random } from "./votes";

/** Other programs need a letter for each of them. */
const PEOPLE = 20;
const SHEETS = IS_LONG ? 40 : 4;
const SEED = 1604;

/** A vote with its formulas, and what we say to each of them, person by person. */
interface Asked {
  readonly rows: Rows;
  readonly ours: readonly string[];
}

function makeVotes(): readonly Asked[] {
  const next = random(SEED);
  return TEXTS.flatMap((rules) => {
    const regulation = findRegulation(rules.id);
    if (!regulation) throw new Error(rules.id);
    return Array.from({ length: SHEETS }, () => {
      const sheet = makeSheet(next, PEOPLE, rules.isOfMembers);
      const base = rules.isOfMembers ? sheet.members : sheet.collected;
      const counted = tallyRange(sheet.cells, sheet.collected, null, regulation.faults);
      if (!counted.ok) throw new Error(counted.finding.code);
      const ours = counted.value.map(({ high, confidence, low, valid, invalid }) => {
        const judged = outcome(low, base, regulation, { previous: null });
        const band = judged.ok ? judged.value.band : judged.finding.code;
        return [high, confidence, low, valid, invalid, low, band, percent(low, base)].join(" ");
      });
      return { rows: withFormulas(sheet, base, rules), ours };
    });
  });
}

/** The answers of a spreadsheet, person by person. */
function answers(rows: readonly (readonly unknown[])[], ballots: number): readonly string[] {
  const shown = rows.slice(ballots, ballots + ASKED.length);
  const people = shown[0]?.length ?? 0;
  return Array.from({ length: people }, (_, person) =>
    shown
      .map((row, at) => {
        const cell = String(row[person]);
        return ASKED[at] === "share" ? Number(cell).toFixed(2).replace(".", ",") : cell;
      })
      .join(" "),
  );
}

function fileOf(votes: readonly Asked[]): Promise<Uint8Array> {
  const isFormula = (cell: string) => cell.startsWith("=");
  const sheets = votes.map(({ rows }, at) => ({
    name: `V${String(at)}`,
    rows: rows.map((row) => row.map((cell) => (isFormula(cell) || cell === "" ? null : cell))),
    cells: new Map(
      rows.flatMap((row, y) =>
        row.flatMap((cell, x): [string, Partial<Cell>][] =>
          isFormula(cell) ? [[`${String(y)},${String(x)}`, { formula: cell.slice(1) }]] : [],
        ),
      ),
    ),
  }));
  return writeXlsx({ sheets });
}

describe("random votes counted by the formulas of spreadsheets", () => {
  const votes = makeVotes();
  const ours = votes.map((vote) => vote.ours);
  const theirs = (sheets: readonly (readonly (readonly unknown[])[])[]) =>
    votes.map(({ rows }, at) => answers(sheets[at] ?? [], rows.length - ASKED.length));

  it("are votes in which every band occurs", () => {
    const said = ours.flat().join("\n");
    for (const band of ["none", "half", "twoThirds"]) expect(said).toContain(` ${band} `);
    expect(ours.flat()).toHaveLength(TEXTS.length * SHEETS * PEOPLE);
  });

  it("are the same in IronCalc", () => {
    const input = JSON.stringify(votes.map(({ rows }) => rows));
    const script = join(__dirname, "ironcalc.mjs");
    const output = execFileSync(process.execPath, [script], { input, maxBuffer: 1 << 28 });
    expect(theirs(JSON.parse(output.toString()) as string[][][])).toEqual(ours);
  });

  itWithLibreOffice("are the same in LibreOffice", async () => {
    const sheets = await recalculated(await fileOf(votes));
    expect(theirs(sheets.map(({ rows }) => rows))).toEqual(ours);
  });
});
