import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../support/published";

const DIST = join(ROOT, "dist");
export const ORIGIN = "https://tin-nhiem.example.vn:8443";

/** What `npm run package` answers; dist/ and dist-web/ are taken as they are. */
export function runPackage(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, [join(ROOT, "scripts/package.mjs"), ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
}

/** A folder for packages that goes with the tests of a file. */
export function useFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tin-nhiem-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The web app as its sources are now; the add-in is built before the tests, as for all others. */
function buildWeb(): void {
  execFileSync(process.execPath, [join(DIST, "../scripts/buildWeb.mjs"), "--if-needed"], { stdio: "pipe" });
}

/** Makes a package; its folder and its zip. */
export function makePackage(
  out: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  origin = ORIGIN,
): { readonly folder: string; readonly zip: string; readonly said: string } {
  buildWeb();
  const { status, stdout, stderr } = runPackage(["--origin", origin, "--built", "--out", out, ...args], env);
  if (status !== 0) throw new Error(stderr);
  const [folder = "", zip = ""] = stdout.split("\n");
  return { folder, zip, said: stderr };
}
