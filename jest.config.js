// Coverage is counted by Babel's instrumentation. V8 only knows blocks that ran: it counts no default, no `?.`, no
// untaken `if` without `else`, and takes files of nothing but types for lines that never ran. Babel counts `??`,
// defaults and ternaries branch by branch, at the right lines. It does not know `?.` and `??=`, so they are spelled
// out for it here. An export that nothing reads counts as a line that never ran.
const COUNTED = ["transform-optional-chaining", "transform-logical-assignment-operators"];

const swc = [
  "<rootDir>/test/transform.cjs",
  {
    env: { targets: { node: "20" }, include: COUNTED },
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

const shared = {
  rootDir: __dirname,
  // hucre and @noble/hashes ship ES modules only.
  transform: { "\\.m?[jt]sx?$": swc, "\\.md$": "<rootDir>/scripts/docs/jest.mjs" },
  transformIgnorePatterns: ["/node_modules/(?!(?:hucre|@noble/hashes)/)"],
  setupFilesAfterEnv: ["<rootDir>/test/setup.ts"],
};

/** @type {import("jest").Config} */
module.exports = {
  // Jest would leave one core free, which on two cores means one file after the other.
  maxWorkers: "100%",
  reporters: ["default", "<rootDir>/test/notChecked.cjs", "<rootDir>/test/validFiles.cjs"],
  testSequencer: "<rootDir>/test/slowFirst.cjs",
  coverageProvider: "babel",
  collectCoverageFrom: ["src/core/**/*.ts", "!**/*.test.ts"],
  // Only the whole run collects coverage (scripts/test.mjs): some of the tests cannot reach all lines.
  coverageReporters: [["text", { skipFull: true }]],
  coverageThreshold: { global: { branches: 100, functions: 100, lines: 100, statements: 100 } },
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["src", "ooxml", "workbench"].map((room) => `<rootDir>/${room}/**/*.test.ts`),
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      globalSetup: "<rootDir>/test/pane/globalSetup.ts",
      setupFilesAfterEnv: [...shared.setupFilesAfterEnv, "<rootDir>/test/pane/noStyles.ts"],
      moduleNameMapper: { "^@fluentui/react-components$": "<rootDir>/build/fluent.cjs" },
      transformIgnorePatterns: [...shared.transformIgnorePatterns, "<rootDir>/build/"],
      testMatch: ["<rootDir>/src/**/*.test.tsx"],
    },
    {
      ...shared,
      displayName: "whole",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      // The workbench runs from its bundle: Univer's modules do not load one by one.
      globalSetup: "<rootDir>/test/host/globalSetup.ts",
      testEnvironment: "<rootDir>/test/host/environment.cjs",
      // A closed page may end what it has begun: what it then looks at is no matter of the test that runs by that time.
      testEnvironmentOptions: { globalsCleanup: "off" },
      moduleNameMapper: { "/workbench/node$": "<rootDir>/test/host/workbench.cjs" },
    },
  ],
};
