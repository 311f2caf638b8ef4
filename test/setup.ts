import { afterEach, beforeEach, expect, jest } from "@jest/globals";

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
