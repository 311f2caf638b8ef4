// The unit tests alone, as Stryker runs them: in its own environment, which tells which test reached which mutant.
const { projects } = require("../../jest.config.js");

const [unit] = projects;

module.exports = { ...unit, testEnvironment: "@stryker-mutator/jest-runner/jest-env/node" };
