import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evidenceOf } from "../../src/report/verify/evidence";
import { verifyReport } from "../../src/report/verify/verifyReport";
import { seenGrid } from "../../src/report/testing/seenGrid";
import { readUnitFile } from "../../src/workbook/files/readUnitFile";
import { ROOT } from "../support/published";

it("a report that 0.4.0 wrote verifies by its own code, and what that does not cover is said", async () => {
  const file = readFileSync(join(ROOT, "test/fixtures/interfaces/KH2014-A.report.xlsx"));
  const read = await readUnitFile(new Uint8Array(file));
  const grids = read.ok ? read.value.grids : [];
  const proofs = grids.filter(({ sheet }) => sheet.startsWith("TN_DoiChieu"));
  const [placed] = evidenceOf(proofs.map((grid) => [grid.sheet, grid] as const)).proofs;
  if (!placed) throw new Error("no proof");
  const sheets = new Map(grids.map((grid) => [grid.sheet, grid]));
  const seen = new Map(grids.map((grid) => [grid.sheet, seenGrid(grid)]));
  const { findings, kinds } = verifyReport(placed.proof, { sheets, seen }, "");
  expect([placed.proof.version, ...findings.map(({ code }) => code)]).toEqual(["0.4.0", "N538"]);
  expect(kinds.map(({ code }) => code)).toEqual(placed.proof.kinds.map(({ fingerprint }) => fingerprint));
});
