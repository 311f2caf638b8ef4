import { readSheetSetup } from "../../src/core/recognise/sheetSetup";
import { count } from "../../src/core/count/count";
import { EMPTY_SETUP } from "../../src/core/setup/setup";
import { excelRoom } from "../../src/workbook/room";
import { useOneDesk } from "./useDesk";

const SHEET = "Phiếu";
/** More than a reading takes. */
const BATCHES = 16;
const desk = useOneDesk();

/** What is said where one answer of Excel is a refusal: of reading, or of counting what was read. */
async function saidWithout(batch: number): Promise<string> {
  desk.workbook.clearFaults();
  desk.workbook.fail({ batch, code: "GeneralException" });
  const read = await excelRoom.readSheets([SHEET]);
  desk.workbook.clearFaults();
  if (!read.ok) return read.finding.code;
  const grid = read.value.get(SHEET);
  if (!grid) return "";
  const { findings, kinds } = count({ ...EMPTY_SETUP, kinds: readSheetSetup(grid).kinds }, read.value);
  const [person] = kinds.flatMap(({ people }) => people);
  const doubts = findings.filter(({ severity }) => severity !== "N").map(({ code }) => code);
  return [...doubts, `${String(person?.high)} high`].join();
}

it("a refusal of looks is said of the cells and changes no count; one of values is a fault", async () => {
  const heard: string[] = [];
  for (let batch = 1; batch <= BATCHES; batch++) heard.push(await saidWithout(batch));
  expect([...new Set(heard)].toSorted()).toEqual(["42 high", "F501", "W173,42 high"]);
  expect(heard.lastIndexOf("F501")).toBeLessThan(heard.indexOf("W173,42 high"));
});
