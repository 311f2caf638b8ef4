// Builds the add-in (dist/), the workbench (build/workbench/) and the web app (dist-web/); with --if-needed only what is out of date.
import { isAddinBuilt, markAddinBuilt } from "./lib/built.mjs";
import { runNode } from "./lib/run.mjs";

const isQuiet = process.argv.includes("--quiet");
const ifNeeded = process.argv.includes("--if-needed");
if (!(ifNeeded && isAddinBuilt())) {
  const started = new Date();
  runNode(["node_modules/webpack/bin/webpack.js", "--mode", "production"], { isQuiet });
  runNode(["scripts/licences.mjs"], { isQuiet });
  markAddinBuilt(started);
}
const more = ifNeeded ? ["--if-needed"] : [];
runNode(["scripts/buildWorkbench.mjs", ...more], { isQuiet });
runNode(["scripts/buildWeb.mjs", ...more], { isQuiet });
