import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Bundles the workbench before the first test that needs it, unless the bundle is up to date. */
export default function buildWorkbench(): void {
  const root = join(__dirname, "../..");
  execFileSync(process.execPath, ["scripts/buildWorkbench.mjs", "--if-needed"], {
    cwd: root,
    stdio: "pipe",
  });
}
