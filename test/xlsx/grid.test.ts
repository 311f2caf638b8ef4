import { afterEach, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../workbench/node";
import type { HeadlessWorkbook } from "../../workbench/node";
import { excelFile } from "./excelFile";
import { changedParts } from "./support";

let open: HeadlessWorkbook | null = null;

afterEach(() => {
  open?.dispose();
  open = null;
});

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../../samples", name)));

test.each([
  ["a file full of things", excelFile()],
  ["ballots in layout A", sample("KH2014-A.xlsx")],
  ["ballots in layout C", sample("KH2014-C.xlsx")],
])("%s, opened in the grid and saved untouched, is the same file", async (_name, bytes) => {
  open = await openWorkbook(bytes);
  expect(changedParts(bytes, await open.save())).toEqual([]);
});
