const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

const shared = {
  rootDir: __dirname,
  // hucre and @noble/hashes ship ES modules only.
  transform: { "\\.m?[jt]sx?$": swc },
  transformIgnorePatterns: ["/node_modules/(?!(?:hucre|@noble/hashes)/)"],
  setupFilesAfterEnv: ["<rootDir>/test/setup.ts"],
};

/** @type {import("jest").Config} */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/src/**/*.test.ts", "<rootDir>/workbench/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/src/**/*.test.tsx"],
    },
    {
      ...shared,
      displayName: "whole",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      // The workbench runs from its bundle: Univer's modules do not load one by one.
      globalSetup: "<rootDir>/test/host/globalSetup.ts",
      moduleNameMapper: { "/workbench/node$": "<rootDir>/build/workbench/host.cjs" },
    },
  ],
};
