import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Bundles the workbench and builds the guide before the first test that needs them, unless they are up to date. */
export default function buildWorkbench(): void {
  const root = join(__dirname, "../..");
  for (const script of ["scripts/buildWorkbench.mjs", "scripts/docs.mjs"])
    execFileSync(process.execPath, [script, "--if-needed"], { cwd: root, stdio: "pipe" });
}
