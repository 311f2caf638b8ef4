import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./support/published";

describe("docs/pane.md", () => {
  it("is what the machine of the pane says", () => {
    const script = join(ROOT, "scripts", "pane.mjs");
    // Fails with the script's own words when the page is stale.
    expect(execFileSync(process.execPath, [script, "--check"], { encoding: "utf8", stdio: "pipe" })).toBe("");
  });
});
