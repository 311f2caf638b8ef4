import type { Cell, FillStyle } from "hucre";
import { writeXlsx, type CellStyle, type WriteSheet } from "hucre/xlsx";
import { count } from "../../src/core/count/count";
import { readSheetSetup } from "../../src/core/recognise/sheetSetup";
import { EMPTY_CONFERENCE, EMPTY_SETUP } from "../../src/core/setup/setup";
import type { SheetGrid } from "../../src/core/sheet/grid";
import { excelRoom } from "../../src/workbook/room";
import { speakTo } from "../addin/page";
import { openDesk, type Desk } from "../addin/support";
import { place } from "../corpus/sheet";

/** What is done to a cell of a sheet. */
interface Trick {
  readonly name: string;
  readonly style?: CellStyle;
  /** Made of what its cell holds, in the words of formulas. */
  readonly formula?: (own: string) => string;
  readonly sheet?: (at: string) => Partial<WriteSheet>;
  /** The code that notices it on a mark, a name and a figure; `null` where nothing is wrong. */
  readonly codes: readonly [marks: string | null, names: string | null, figures: string | null];
}

const BALLOTS = ["TNC", "TN", "TNT", "TN", "TNC", "TN"] as const;
const NAMES = ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"];
const CELLS = ["C4", "C2", "H1"] as const;

const F174 = ["F174", "F174", "F174"] as const;
const F175 = ["F175", "F175", "F175"] as const;
const W176 = ["W176", "W176", "W176"] as const;
const font = (more: CellStyle["font"]): CellStyle => ({
  font: { name: "Times New Roman", size: 12, ...more },
});
const ground = (rgb: string): FillStyle => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb },
});

const TRICKS: readonly Trick[] = [
  { name: "nothing", codes: [null, null, null] },
  { name: "bold and red", style: font({ bold: true, color: { rgb: "C00000" } }), codes: [null, null, null] },
  { name: "another sign", style: { numFmt: '"5 C";"5 C";"5 C";"TNT"' }, codes: ["F171", "F171", "F171"] },
  { name: "nothing shown", style: { numFmt: ";;;" }, codes: ["F171", "F171", "F171"] },
  { name: "padded", style: { numFmt: "000;;;@" }, codes: [null, null, null] },
  { name: "struck", style: font({ strikethrough: true }), codes: F174 },
  { name: "white", style: font({ color: { rgb: "FFFFFF" } }), codes: F174 },
  { name: "nearly white", style: font({ color: { rgb: "FDFDFE" } }), codes: F174 },
  { name: "white of the theme", style: font({ color: { theme: 0 } }), codes: F174 },
  { name: "white by number", style: font({ color: { indexed: 9 } }), codes: F174 },
  {
    name: "black on black",
    style: { ...font({ color: { rgb: "000000" } }), fill: ground("000000") },
    codes: F174,
  },
  { name: "tiny", style: font({ size: 1 }), codes: F174 },
  { name: "pictures", style: font({ name: "Wingdings" }), codes: F174 },
  { name: "chance", formula: (own) => `IF(RAND()>2,0,${own})`, codes: F175 },
  { name: "the time", formula: (own) => `IF(_xlfn.DAYS(now(),1)>0,${own},0)`, codes: F175 },
  { name: "another file", formula: () => "[1]Phieu!A1", codes: F175 },
  { name: "a cell of chance", formula: (own) => `IF(K20>2,0,${own})`, codes: F175 },
  { name: "a moving cell", formula: (own) => `IF(OFFSET(A1,1,1)=0,0,${own})`, codes: W176 },
  { name: "another cell", formula: (own) => own, codes: ["W176", null, null] },
  { name: "low row", sheet: (at) => low(at, 0.5), codes: ["W130", "F162", null] },
  { name: "narrow column", sheet: (at) => narrow(at, 0.1), codes: ["W135", "W135", "W172"] },
];

const low = (at: string, height: number): Partial<WriteSheet> => ({
  rowDefs: new Map([[place(at).row, { height }]]),
});

const narrow = (at: string, width: number): Partial<WriteSheet> => ({
  columns: Array.from({ length: 8 }, (_, column) => (column === place(at).column ? { width } : {})),
});

/** Six ballots on three people with a figure beside them, and a trick at one cell. */
function sheetOf(name: string, at: string, { style, formula, sheet }: Trick): WriteSheet {
  const { row, column } = place(at);
  const formulaResult = at === "H1" ? 6 : at === "C2" ? "Trần Thị B" : "TN";
  const made = formula?.(JSON.stringify(formulaResult));
  const cell: Partial<Cell> = {
    ...(style && { style }),
    ...(made !== undefined && { formula: made, formulaResult }),
  };
  const chance: Partial<Cell> = { formula: "RAND()", formulaResult: 0.5 };
  const cells = new Map([[`${String(row)},${String(column)}`, cell]]);
  if (made?.includes("K20") === true) cells.set("19,10", chance);
  return {
    name,
    rows: [
      ["Phiếu ghi", null, null, null, null, null, "Số phiếu phát ra", 6],
      ["Số phiếu", ...NAMES],
      ...BALLOTS.map((sign, ballot) => [
        ballot + 1,
        sign,
        BALLOTS[5 - ballot] ?? sign,
        BALLOTS[(ballot + 2) % 6] ?? sign,
      ]),
    ],
    cells,
    ...sheet?.(at),
  };
}

const attacks = TRICKS.flatMap((trick, number) =>
  CELLS.map((at, cell) => ({ trick, at, code: trick.codes[cell] ?? null, name: `${String(number)} ${at}` })),
);

/** What is said of the looks of a sheet that is taken as it is found. */
function saidOf(grid: SheetGrid): readonly string[] {
  const { kinds, figures, sources } = readSheetSetup(grid);
  const setup = { ...EMPTY_SETUP, conference: { ...EMPTY_CONFERENCE, ...figures }, sources, kinds };
  return count(setup, new Map([[grid.sheet, grid]]))
    .findings.filter(({ severity }) => severity !== "N")
    .map(({ code, address }) => `${code}@${String(address)}`);
}

let desk: Desk;
let silence: () => void = () => undefined;
let sheets: ReadonlyMap<string, SheetGrid> = new Map();

beforeAll(async () => {
  const file = await writeXlsx({ sheets: attacks.map(({ name, at, trick }) => sheetOf(name, at, trick)) });
  desk = await openDesk(file);
  silence = speakTo(desk);
  const read = await excelRoom.readSheets(attacks.map(({ name }) => name));
  if (!read.ok) throw new Error(JSON.stringify(read.finding));
  sheets = read.value;
});

afterAll(() => {
  silence();
  desk.close();
});

it.each(attacks.map((own) => [own.trick.name, own.at, own.code, own] as const))(
  "%s in %s gives %s",
  (_, at, code, { name }) => {
    const grid = sheets.get(name);
    const said = grid ? saidOf(grid) : ["not read"];
    // A column or row is named by its first mark.
    expect(said.map((own) => (/^(?:W|F162)/.test(own) ? own.slice(0, 4) : own))).toEqual(
      code === null ? [] : [/^(?:W|F162)/.test(code) ? code : `${code}@${at}`],
    );
  },
);
