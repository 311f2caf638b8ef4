// The unit tests of one room, as Stryker runs them: in its own environment, which tells which test reached which mutant.
// A room answers for its own code: what only tests of other rooms would notice counts as not noticed.
const { env } = require("node:process");
const { projects } = require("../../jest.config.js");

const [unit] = projects;
const room = env.MUTATION_ROOM.replace(/\.ts$/, "");

module.exports = {
  ...unit,
  testEnvironment: "@stryker-mutator/jest-runner/jest-env/node",
  testMatch: [`<rootDir>/src/${room}.test.ts`, `<rootDir>/src/${room}/**/*.test.ts`],
};
