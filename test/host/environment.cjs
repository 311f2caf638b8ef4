// The world of globals that the whole's tests run in. The host and its DOM stand outside of it, in Node's own: there
// they are compiled once for all files of a process, and each look at a global takes a fraction of the time.
const console = require("node:console");
const process = require("node:process");
const { TestEnvironment } = require("jest-environment-node");

const WORKBENCH = require.resolve("../../build/workbench/host.cjs");
const WRITTEN = Symbol.for("tin-nhiem.written");
const METHODS = ["log", "info", "warn", "error", "debug"];
const REJECTION = "unhandledRejection";

module.exports = class Environment extends TestEnvironment {
  async setup() {
    await super.setup();
    const inner = this.global;
    Object.defineProperty(inner, Symbol.for("tin-nhiem.workbench"), { get: () => require(WORKBENCH) });
    // What the host prints or writes is seen by the test that made it do so.
    Object.defineProperty(globalThis, WRITTEN, { configurable: true, get: () => inner[WRITTEN] });
    for (const method of METHODS) console[method] = (...words) => inner.console[method](...words);
  }

  async teardown() {
    // Jest puts back every listener it found at the start of a file, also those that are on again by then.
    const listeners = new Set(process.listeners(REJECTION));
    process.removeAllListeners(REJECTION);
    for (const listener of listeners) process.on(REJECTION, listener);
    await super.teardown();
  }
};
