import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { itLong } from "../support/long";
import { ROOT } from "../support/published";

itLong("npm run forms writes the forms that are named", () => {
  const script = join(ROOT, "scripts/forms.mjs");
  const said = execFileSync(process.execPath, [script, "empty-01"], { cwd: ROOT, encoding: "utf8" });
  expect(said).toMatch(/^1 forms in build.forms/);
});
