import { unzipSync } from "fflate";
import { unitFile } from "../../src/workbook/files/unitFile";
import { openXlsx, saveXlsx, UnreadableFile, type OpenedFile } from "../../workbench/xlsx";
import { addSheets, newSheet, openState, putCells } from "./state";
import { changedParts, filesOf, wellFormed, zipOf } from "./support";
import { HARMFUL, HARMLESS, wholeBook } from "./damage";

/** What both readers make of a file: the cells, or the code by which it is refused. */
interface Readings {
  readonly bench: string;
  readonly unit: string;
}

const cellsOf = ({ snapshot }: OpenedFile) =>
  Object.values(snapshot.sheets).map(({ name, cellData }) => [
    name,
    Object.values(cellData ?? {}).map((line) =>
      Object.values(line as Record<string, { v?: unknown }>).map(({ v }) => v),
    ),
  ]);

/** What was opened must be saved as well: a head of the table changed, a sheet added, another deleted. */
async function savedReading(bytes: Uint8Array): Promise<string> {
  const state = addSheets(await openState(bytes), {
    report: newSheet("Báo cáo", { 0: { 0: { v: 1, t: 2 } } }),
  });
  putCells(state.snapshot.sheets, "file-0", { 0: { 0: { v: "Số", t: 1 } } });
  const sheetOrder = ["file-0", "report"];
  const saved = await saveXlsx(bytes, { ...state, snapshot: { ...state.snapshot, sheetOrder } });
  // A broken part that nobody needs stays as it was.
  const own = changedParts(bytes, saved).flatMap((line) => (line.startsWith("-") ? [] : [line.slice(1)]));
  wellFormed(
    zipOf(Object.fromEntries(Object.entries(filesOf(saved)).filter(([path]) => own.includes(path)))),
  );
  return JSON.stringify(cellsOf(await openXlsx(saved)));
}

async function benchReading(bytes: Uint8Array): Promise<string> {
  let opened: string;
  try {
    opened = JSON.stringify(cellsOf(await openXlsx(bytes)));
  } catch (error) {
    if (error instanceof UnreadableFile) return error.code;
    throw error;
  }
  return opened + (await savedReading(bytes));
}

async function unitReading(bytes: Uint8Array): Promise<string> {
  const { result, findings } = await unitFile(bytes, "Xã Một.xlsx", "96-QD/TW");
  const fault = findings.find(({ severity }) => severity === "F");
  return result ? JSON.stringify(result.kinds.map(({ people }) => people)) : (fault?.code ?? "");
}

const readings = async (bytes: Uint8Array): Promise<Readings> => ({
  bench: await benchReading(bytes),
  unit: await unitReading(bytes),
});

/** Every part of the book. */
const PARTS = [
  "[Content_Types].xml",
  "_rels/.rels",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/sharedStrings.xml",
  "xl/theme/theme1.xml",
  "xl/worksheets/sheet1.xml",
  "xl/worksheets/_rels/sheet1.xml.rels",
  "xl/tables/table1.xml",
  "xl/comments1.xml",
];

let whole: Uint8Array;
let right: Readings;

beforeAll(async () => {
  whole = await wholeBook();
  right = await readings(whole);
});

it("the whole book is read by both, and has the parts", () => {
  expect(right.bench).toContain("Nguyễn Văn A");
  expect(right.unit).toContain("Nguyễn Văn A");
  expect(Object.keys(unzipSync(whole))).toEqual(expect.arrayContaining(PARTS));
});

describe.each(Object.keys(HARMLESS))("a part %s is read as it is meant", (kind) => {
  it.each(PARTS)("%s", async (path) => {
    const bytes = HARMLESS[kind]?.(whole, path) ?? whole;
    expect(await readings(bytes)).toEqual(right);
  });
});

/** A part that is asked for is missed by its code; one that is not changes nothing. */
describe.each(Object.keys(HARMFUL))("a part %s keeps the file shut, or changes no cell", (kind) => {
  it.each(PARTS)("%s", async (path) => {
    const { bench, unit } = await readings(HARMFUL[kind]?.(whole, path) ?? whole);
    expect([right.bench, "damaged", "not-xlsx"]).toContain(bench);
    expect([right.unit, "F640", "F620"]).toContain(unit);
  });
});
