import { TextEncoder } from "node:util";
import type * as Docx from "docx";
import { afterEach, beforeEach, expect, jest } from "@jest/globals";
import { keepWritten } from "./support/written";

// Every browser has it; the DOM of the pane's tests does not.
Object.assign(globalThis, { TextEncoder });

// Microsoft's validator sees every workbook and every document that a test writes, at the end of the run.
Object.assign(globalThis, { [Symbol.for("tin-nhiem.written")]: keepWritten });
jest.mock("docx", () => {
  const docx = jest.requireActual<typeof Docx>("docx");
  const toArrayBuffer = async (document: Docx.Document): Promise<ArrayBuffer> => {
    const written = await docx.Packer.toArrayBuffer(document);
    keepWritten(new Uint8Array(written), null, "docx");
    return written;
  };
  return { ...docx, Packer: { toArrayBuffer } };
});

// Only what never ends fails by the clock: a slow machine may take long.
jest.setTimeout(600_000);

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
