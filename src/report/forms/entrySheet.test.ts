import { kindTexts } from "../../core/setup/kindTexts";
import type { Cell } from "../../core/sheet/cell";
import { cellsOf } from "../../core/sheet/grid";
import { readPaperNote } from "../../core/ballot/faultWords";
import { parsePeople } from "../../core/entries/peopleList";
import { readSheetSetup } from "../../core/recognise/sheetSetup";
import { count } from "../../core/count/count";
import { EMPTY_SETUP } from "../../core/setup/setup";
import { planGrid } from "../testing/planGrid";
import { entrySheet, type EntrySheetJob } from "./entrySheet";
import { FAULT_WORDS } from "./entrySheet.words";

const JOB: EntrySheetJob = {
  ballots: 6,
  people: parsePeople("Nguyễn Văn A, Chủ tịch\nTrần Thị B, Phó Chủ tịch\nLê Văn C, Ủy viên"),
  codes: "TNC/TN/TNT",
  clerk: "Phạm Thị D",
};

/** Marks for the first ballots, typed from the first entry cell on. */
function filled(job: EntrySheetJob, marks: readonly (readonly Cell[])[], faults: readonly Cell[] = []) {
  const plan = entrySheet(job);
  const first = plan.entry?.frozen.rows ?? 0;
  const typed = marks.flatMap((line, row) => line.map((cell, at) => [first + row, at + 1, cell] as const));
  const notes = faults.map((cell, row) => [first + row, job.people.length + 1, cell] as const);
  return planGrid(plan, [...typed, ...notes]);
}

function counted(...args: Parameters<typeof filled>) {
  const grid = filled(...args);
  const { kind } = readSheetSetup(grid);
  const record = count({ ...EMPTY_SETUP, kinds: kind ? [kind] : [] }, new Map([[grid.sheet, grid]]));
  const people = record.kinds[0]?.people.map(({ name, office, high, confidence, low, invalid }) => [
    name,
    office,
    [high, confidence, low, invalid],
  ]);
  const codes = record.findings.map(({ code }) => code).filter((code) => !["N402", "N417"].includes(code));
  return { kind: kind && kindTexts(kind), people, codes, collected: record.kinds[0]?.collected };
}

const MARKS: Cell[][] = [
  ["TNC", "TN", "TNT"],
  ["TNC", "KHL", "TN"],
  ["TN", "TNC", null],
];

describe("an entry sheet", () => {
  it("is recognised without help when it is filled in", () => {
    expect(counted(JOB, MARKS)).toMatchObject({
      kind: { marks: "B7:D12", layout: "", faultColumn: "E7:E12" },
      people: [
        ["Nguyễn Văn A", "Chủ tịch", [2, 1, 0, 0]],
        ["Trần Thị B", "Phó Chủ tịch", [1, 1, 0, 1]],
        ["Lê Văn C", "Ủy viên", [0, 1, 1, 1]],
      ],
      collected: 3,
      codes: ["N143", "N141"],
    });
  });

  it.each<[string, Partial<EntrySheetJob>, Cell[][]]>([
    ["all ballots", {}, [...MARKS, ...MARKS]],
    ["one ballot", {}, [["TN", "TN", "TN"]]],
    [
      "codes in small letters",
      {},
      MARKS.map((row) =>
        row.map((cell) => (cell === null ? null : JSON.stringify(cell).slice(1, -1).toLowerCase())),
      ),
    ],
    [
      "the codes C/T/K",
      { codes: "C/T/K" },
      [
        ["C", "T", "K"],
        ["C", "C", "K"],
      ],
    ],
    ["people without posts", { people: parsePeople("Nguyễn Văn A\nTrần Thị B\nLê Văn C") }, MARKS],
    ["one person", { people: parsePeople("Nguyễn Văn A, Chủ tịch") }, [["TNC"], ["TN"], ["TNT"]]],
    ["nobody's name who types", { clerk: "" }, MARKS],
    ["a name that ends in a number", { clerk: "Tổ 2" }, MARKS],
    [
      "a post of one word",
      { people: parsePeople("Nguyễn Văn A\tTrưởng\nTrần Thị B\tPhó\nLê Văn C\tUV") },
      MARKS,
    ],
    [
      "two of one name",
      { people: parsePeople("Nguyễn Văn A, Chủ tịch\nNguyễn Văn A, Ủy viên\nLê Văn C, Ủy viên") },
      MARKS,
    ],
  ])("is recognised with %s", (_, change, marks) => {
    const job = { ...JOB, ...change };
    const { people, kind, collected, codes } = counted(job, marks);
    expect(kind).not.toBeNull();
    expect(people?.map(([name, office]) => ({ name, office }))).toEqual(job.people);
    expect(collected).toBe(marks.length);
    expect(codes.filter((code) => code.startsWith("F"))).toEqual([]);
  });

  it("reads the faults of ballots as they stand in its list", () => {
    const { codes, people } = counted(JOB, [...MARKS, ["TNC", "TNC", "TNC"]], [null, null, null, "Gạch tên"]);
    expect(codes).toContain("N144");
    expect(people?.[0]?.[2]).toEqual([2, 1, 0, 1]);
  });

  it.each(Object.entries(FAULT_WORDS))("lists %s in words that are understood", (fact, words) => {
    expect(readPaperNote(words)).toEqual({ facts: [fact], unknown: null });
  });

  it("offers the codes that stand beside the guide, and is typed in the ballots only", () => {
    const plan = entrySheet(JOB);
    const cells = cellsOf(planGrid(plan))
      .slice(0, 4)
      .map((row) => row[4]);
    expect(cells).toEqual(["TNC", "TN", "TNT", "KHL"]);
    expect(plan.entry).toMatchObject({
      lists: [
        { area: { row: 6, column: 1, rows: 6, columns: 3 }, source: "=$E$1:$E$4", isStrict: true },
        { area: { row: 6, column: 4, rows: 6, columns: 1 }, isStrict: false },
      ],
      unlocked: [{ row: 6, column: 1, rows: 6, columns: 4 }],
      frozen: { rows: 6, columns: 1 },
      first: "B7",
    });
    expect(plan.entry?.lists[1]?.source.length).toBeLessThan(255);
  });

  it("is wide enough for few people and not endless for many", () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ name: `Nguyễn Văn ${String(at)}`, office: "" }));
    expect(new Set(entrySheet({ ...JOB, people: many }).columns)).toEqual(new Set([56, 76, 132]));
    expect(entrySheet({ ...JOB, people: many.slice(0, 2) }).columns).toEqual([56, 130, 130, 132]);
  });
});
