import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Bundles Fluent UI before the first test of the pane, unless the bundle is up to date. */
export default function buildFluent(): void {
  execFileSync(process.execPath, ["scripts/buildFluent.mjs"], {
    cwd: join(__dirname, "../.."),
    stdio: "pipe",
  });
}
