// Breaks the code of a room in every small way and counts the ways that no test notices: npm run mutation -- ROOM ...
//   a room is a folder or file of src, such as core/tally or report/layout
// What was tried before and did not change is not tried again: what is known is kept in build/mutation. The page of the
// benchmarks takes the figures from there: npm run bench -- mutation
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { root, runNode } from "./lib/run.mjs";

const FOLDER = "build/mutation";

const rooms = process.argv.slice(2);
if (rooms.length === 0) {
  console.error("Say which room: npm run mutation -- core/tally");
  process.exit(2);
}

function configOf(room, name) {
  const path = `src/${room}`;
  const isFile = path.endsWith(".ts");
  return {
    mutate: isFile ? [path] : [`${path}/**/*.ts`, `!${path}/**/*.test.ts`, `!${path}/**/testing/**`],
    testRunner: "jest",
    plugins: ["@stryker-mutator/jest-runner"],
    jest: {
      projectType: "custom",
      configFile: "scripts/lib/mutationJest.cjs",
      enableFindRelatedTests: false,
    },
    coverageAnalysis: "perTest",
    // Words can be told from other words by the tests of locales only, and mutants of them say nothing of the logic.
    mutator: { excludedMutations: ["StringLiteral"] },
    incremental: true,
    dryRunTimeoutMinutes: 20,
    incrementalFile: `${FOLDER}/${name}.incremental.json`,
    concurrency: 2,
    timeoutMS: 20_000,
    reporters: ["clear-text", "json"],
    clearTextReporter: { allowColor: false, reportTests: false },
    jsonReporter: { fileName: `${FOLDER}/${name}.json` },
    tempDirName: "build/stryker",
    ignorePatterns: ["dist", "dist-web", "build", "coverage", "docs", "samples", "test/corpus/books"],
    allowEmpty: false,
    disableTypeChecks: false,
    checkers: [],
    symlinkNodeModules: true,
  };
}

mkdirSync(`${root}${FOLDER}`, { recursive: true });
for (const room of rooms) {
  if (!existsSync(`${root}src/${room}`)) {
    console.error(`There is no src/${room}.`);
    process.exit(2);
  }
  const name = room.replaceAll("/", ".");
  const config = `${FOLDER}/${name}.config.json`;
  writeFileSync(`${root}${config}`, JSON.stringify(configOf(room, name), null, 2));
  runNode(["node_modules/@stryker-mutator/core/bin/stryker.js", "run", config], {
    env: { MUTATION_ROOM: room },
  });
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], {
    cwd: root,
    encoding: "utf8",
  }).trim();
  writeFileSync(`${root}${FOLDER}/${name}.commit`, commit);
}
