import type { FindingCode } from "../../src/core/finding/finding";
import { DATA_COLUMNS, DATA_SHEET, type DataColumn } from "../../src/core/rollup/dataColumns";
import type { Cell } from "../../src/core/sheet/cell";
import { cellsOf, gridOf, type SheetGrid } from "../../src/core/sheet/grid";
import { PROOF_SHEET } from "../../src/report/proofSheet";
import { redoReport } from "../../src/commands/redoReport";
import { readUnitFile } from "../../src/workbook/files/readUnitFile";
import { unitOf } from "../../src/workbook/files/unitFile";
import { BALLOTS, keepChoice } from "./keepChoice";
import { useOneDesk } from "./useDesk";

const COLUMNS = Object.keys(DATA_COLUMNS) as DataColumn[];
const desk = useOneDesk();
let sheets: readonly SheetGrid[] = [];

beforeAll(async () => {
  const conference = { unit: "Huyện ủy A", name: "Hội nghị lần thứ 10", date: "2023-12-13" };
  await keepChoice({ forms: ["result"] }, conference);
  expect((await redoReport()).findings).toEqual([]);
  await desk.workbook.idle();
  const file = await readUnitFile(await desk.workbook.save());
  if (!file.ok) throw new Error(file.finding.code);
  sheets = file.value.grids;
});

/** The sheets with some cells of the flat sheet altered, in all its rows or in the first. */
function altered(changes: Partial<Record<DataColumn, Cell>>, isAll: boolean): readonly SheetGrid[] {
  return sheets.map((grid) => {
    if (grid.sheet !== DATA_SHEET) return grid;
    const cells = cellsOf(grid).map((line, row) =>
      line.map((cell, at) => {
        const value = row === 1 || (isAll && row > 1) ? changes[COLUMNS[at] ?? "report"] : undefined;
        return value === undefined ? cell : value;
      }),
    );
    return gridOf({ ...grid, cells });
  });
}

const codesOf = (grids: readonly SheetGrid[]) => [
  ...new Set(unitOf({ grids, findings: [] }, "a.xlsx", "96-QD/TW").findings.map(({ code }) => code)),
];
/** As it goes up: without ballots and proof. */
const goingUp = (grids: readonly SheetGrid[]) =>
  grids.filter(({ sheet }) => sheet !== BALLOTS && sheet !== PROOF_SHEET);

it("the flat sheet of a report is read without a word, with its proof and without", () => {
  expect(sheets.map(({ sheet }) => sheet)).toContain(PROOF_SHEET);
  expect([codesOf(sheets), codesOf(goingUp(sheets))]).toEqual([[], []]);
});

/** What an altered field gives where there is neither proof nor ballots; nothing: only proof or paper show it. */
const ALTERED: readonly (readonly [DataColumn, Cell, boolean, readonly FindingCode[]])[] = [
  ["report", "TN-20200101000000-0000", true, ["W668"]],
  ["unit", "Huyện ủy B", true, ["W667"]],
  ["conference", "Hội nghị lần thứ 11", true, ["W667"]],
  ["date", "14/12/2023", true, ["W667"]],
  ["regulation", "Hướng dẫn 09-HD/ĐĐTLĐ", true, ["F666"]],
  ["kind", "Loại khác", true, []],
  ["place", "Nơi công tác", true, []],
  ["group", "1.3", true, []],
  ["position", 9, false, ["F649"]],
  ["name", "Phạm Thị Không Có", false, ["F651"]],
  ["title", "Chức vụ khác", false, ["W667"]],
  ["issued", 60, true, []],
  ["collected", 60, true, ["F632"]],
  ["base", 60, true, ["F632"]],
  ["valid", 1, false, ["F236"]],
  ["invalid", 40, false, ["F237"]],
  ["high", 0, false, ["F232"]],
  ["confidence", 30, false, ["F232"]],
  ["low", 40, false, ["F232"]],
  ["highShare", 1, false, ["W231"]],
  ["confidenceShare", 99, false, ["W231"]],
  ["lowShare", 99, false, ["W231"]],
  ["verdict", "Từ 2/3 phiếu tín nhiệm thấp trở lên", false, ["F631"]],
  ["band", "twoThirds", false, ["F631"]],
];

describe.each(ALTERED)("%s altered", (column, value, isAll, codes) => {
  const change = { [column]: value };

  it("is noticed by the proof in the same file", () => {
    const isElsewhere = column === "report";
    expect(codesOf(altered(change, isAll))).toEqual(isElsewhere ? expect.anything() : ["F665"]);
  });

  it(codes.length > 0 ? "is noticed without it" : "is seen on paper only where there is no proof", () => {
    const said = codesOf(goingUp(altered(change, isAll)));
    expect(codes.filter((code) => !said.includes(code))).toEqual([]);
    if (codes.length === 0) expect(said).toEqual([]);
  });
});

it("has a row for each of its columns", () => {
  expect(ALTERED.map(([column]) => column)).toEqual(COLUMNS);
});

it("somebody's whole row taken out, or another put in, is noticed without the proof", () => {
  const without = (change: (lines: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[]) =>
    goingUp(sheets).map((grid) =>
      grid.sheet === DATA_SHEET ? gridOf({ ...grid, cells: change(cellsOf(grid)) }) : grid,
    );
  expect(codesOf(without((lines) => lines.slice(0, -1)))).toEqual(["F651"]);
  const place = COLUMNS.indexOf("name");
  const named = (line: readonly Cell[], at: number) =>
    line.map((cell, own) =>
      own === place ? "Phạm Thị Không Có" : own === COLUMNS.indexOf("position") ? at : cell,
    );
  expect(codesOf(without((lines) => [...lines, named(lines.at(-1) ?? [], lines.length)]))).toEqual(["F651"]);
});
