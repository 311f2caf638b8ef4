// Calculates sheets of texts, numbers and formulas in IronCalc: JSON rows on standard input, JSON texts on output. A
// process of its own, since the tests' world of modules does not load WebAssembly packages.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
initSync({ module: readFileSync(wasm) });

/** What the cells of one sheet show. */
function calculated(rows) {
  const model = new Model("sheet", "en", "UTC", "en");
  model.pauseEvaluation();
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell !== "") model.setUserInput(0, row + 1, column + 1, String(cell));
    }),
  );
  model.resumeEvaluation();
  model.evaluate();
  const shown = rows.map((cells, row) =>
    cells.map((_, column) => model.getFormattedCellValue(0, row + 1, column + 1)),
  );
  model.free();
  return shown;
}

const sheets = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(sheets.map(calculated)));
