import { createHash } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@jest/globals";

function put(folder: string, bytes: Uint8Array, ending: string): string {
  const name = `${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}.${ending}`;
  const path = join(folder, name);
  if (!existsSync(path)) writeFileSync(path, bytes);
  return name;
}

/**
 * Keeps a file for the validator, which looks at all of them at the end of the run (`test/validFiles.cjs`).
 *
 * @param original - the file that the changes went into: what is wrong there already is not held against the new one
 */
export function keepWritten(
  written: Uint8Array,
  original: Uint8Array | null = null,
  ending: "xlsx" | "docx" = "xlsx",
): void {
  const folder = process.env["WRITTEN_FILES"];
  if (folder === undefined) return;
  const name = put(folder, written, ending);
  const before = original && put(folder, original, `before.${ending}`);
  const { testPath, currentTestName } = expect.getState();
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ before, testPath, currentTestName }));
}
