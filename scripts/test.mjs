// Builds what the tests run against, as far as it is out of date, finds a browser, then runs Jest with the arguments
// given. Without any, all tests run and the coverage of the core is counted.
import { ensureBrowser } from "./lib/browser.mjs";
import { ensureOffice } from "./lib/office.mjs";
import { runNode } from "./lib/run.mjs";
import { ensureServers } from "./lib/servers.mjs";

let browser;
try {
  browser = ensureBrowser();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
// Where these cannot be had, the run says at its end how many tests were left out for that.
const office = ensureOffice();
if (process.env.TEST_ALL === "1") ensureServers();
const given = process.argv.slice(2);
runNode(["scripts/build.mjs", "--quiet", "--if-needed"]);
// The unit tests alone must reach every line; counting lines would make the corpus and the browser slow.
const runs =
  given.length === 0
    ? [
        ["--selectProjects", "unit", "--coverage"],
        ["--selectProjects", "pane", "whole"],
      ]
    : [given];
for (const run of runs) {
  runNode(["node_modules/jest/bin/jest.js", ...run], {
    env: { CHROME_PATH: browser, ...(office && { SOFFICE_PATH: office }) },
  });
}
