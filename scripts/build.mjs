// Builds the add-in (dist/) and the workbench (build/workbench/).
import { runNode } from "./lib/run.mjs";

const isQuiet = process.argv.includes("--quiet");
runNode(["node_modules/webpack/bin/webpack.js", "--mode", "production"], { isQuiet });
runNode(["scripts/build-workbench.mjs"], { isQuiet });
