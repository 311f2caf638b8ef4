import { readFileSync } from "node:fs";
import { join } from "node:path";
import { jobSetup } from "../../src/core/recognise/jobSetup";
import { EMPTY_CHOICE } from "../../src/report/options";
import { parseState, toSaved } from "../../src/workbook/savedState";
import { ROOT } from "../support/published";
import { readWorkbook } from "../support/readWorkbook";
import { fullSetup } from "./setups";

const FIXTURES = join(ROOT, "test/fixtures/interfaces");
const SAMPLES = ["KH2014-A", "KH2014-B", "KH2014-C", "KH2014-D", "KH2014-phieu-theo-cot"];

// What version 0.4.0 kept in a workbook must open, and what is kept now must open in 0.4.0.
describe.each(SAMPLES)("the state of %s", (sample) => {
  const saved: unknown = JSON.parse(readFileSync(join(FIXTURES, `${sample}.state.json`), "utf8"));

  it("of version 0.4.0 opens as what the clerk chose", async () => {
    const sheets = await readWorkbook(join(ROOT, "samples", `${sample}.xlsx`));
    const setup = fullSetup(jobSetup({ regulation: "09-HD/DDTLD" }, [...sheets.values()]));
    expect(parseState(saved)).toEqual({ version: 1, step: 3, setup, choice: EMPTY_CHOICE });
  });

  it("is kept in the form of version 0.4.0", () => {
    const state = parseState(saved);
    expect(state && JSON.parse(JSON.stringify(toSaved(state)))).toEqual(saved);
  });
});
