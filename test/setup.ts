import { TextEncoder } from "node:util";
import { afterEach, beforeEach, expect, jest } from "@jest/globals";

// Every browser has it; the DOM of the pane's tests does not.
Object.assign(globalThis, { TextEncoder });

// A slow machine is no failure: nothing here is asserted by the clock.
jest.setTimeout(300_000);

// Unexpected console output fails the test that caused it.
const METHODS = ["log", "info", "warn", "error", "debug"] as const;
let printed: string[] = [];

beforeEach(() => {
  printed = [];
  for (const method of METHODS) {
    jest.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      printed.push(`console.${method}: ${args.map(String).join(" ")}`);
    });
  }
});

afterEach(() => {
  expect(printed).toEqual([]);
  jest.restoreAllMocks();
});
