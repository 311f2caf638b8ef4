import { excelRoom } from "../../src/workbook/room";
import { redoReport } from "../../src/commands/redoReport";
import { verifyNow, type Verified } from "../../src/taskpane/tools/verify/verifyNow";
import { makeChanges } from "./changes";
import { keepChoice } from "./keepChoice";
import { REPORT } from "./support";
import { useDesk } from "./useDesk";

/** What verifying finds, with the codes typed from a paper. */
export async function verify(typed = ""): Promise<Verified> {
  const verified = await verifyNow(excelRoom, { proof: null, typed });
  if (!verified.ok) throw new Error(verified.finding.code);
  return verified.value;
}

/** What verifying says, a code each. */
export const said = async (typed = "") => (await verify(typed)).findings.map(({ code }) => code);

/** Writes a report with its proof before each test, and gives what forges it. */
export function useProvenReport() {
  const desk = useDesk();

  const { change: forge, values, type: typing } = makeChanges(desk);

  /** The lines of the written form that hold codes. */
  function printed(): readonly string[] {
    const lines = desk.workbook.read(REPORT, "A1:A80").values.flat();
    return lines.map(String).filter((line) => line.startsWith("Mã "));
  }

  beforeEach(async () => {
    await keepChoice({ forms: ["result"] });
    await redoReport();
  });

  return { desk, forge, values, typing, printed };
}
