// Builds everything, then opens the workbench on http://localhost:3000.
import { runNode } from "./lib/run.mjs";

runNode(["scripts/build.mjs"]);
runNode(["scripts/serve.mjs", ...process.argv.slice(2)]);
