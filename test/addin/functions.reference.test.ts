import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../support/published";

/** Fails with the script's own words when a page is stale. */
function checkReference(): string {
  const script = join(ROOT, "scripts", "reference.mjs");
  return execFileSync(process.execPath, [script, "--check"], { encoding: "utf8", stdio: "pipe" });
}

describe("docs/ham.md, docs/functions.md, docs/ma-loi.md, docs/findings.md", () => {
  it("are what the source says", () => expect(checkReference()).toBe(""));
});
