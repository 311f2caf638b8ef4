// Builds what the tests run against, finds a browser, then runs Jest with the arguments given.
import { ensureBrowser } from "./lib/browser.mjs";
import { runNode } from "./lib/run.mjs";

let browser;
try {
  browser = ensureBrowser();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
runNode(["scripts/build.mjs", "--quiet"]);
runNode(["node_modules/jest/bin/jest.js", ...process.argv.slice(2)], { env: { CHROME_PATH: browser } });
