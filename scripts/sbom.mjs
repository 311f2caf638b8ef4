// Writes dist/sbom.json (CycloneDX): what the add-in is made of; what is optional is a program for tests. Time and serial
// number are left out, so that the same lock file gives the same bytes.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib/run.mjs";

const ARGUMENTS = ["sbom", "--package-lock-only", "--omit=dev", "--omit=optional", "--sbom-format=cyclonedx"];
const { status, stdout, stderr } = spawnSync("npm", ARGUMENTS, {
  cwd: root,
  encoding: "utf8",
  shell: process.platform === "win32",
});
if (status !== 0) {
  process.stderr.write(stderr);
  process.exit(status ?? 1);
}
const sbom = JSON.parse(stdout);
delete sbom.serialNumber;
delete sbom.metadata.timestamp;
// npm names the project after its folder.
sbom.metadata.component.name = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).name;
mkdirSync(join(root, "dist"), { recursive: true });
// Packages may be made side by side: none may find half a file.
const unfinished = join(root, `dist/sbom.${process.pid}.json`);
writeFileSync(unfinished, `${JSON.stringify(sbom, null, 2)}\n`);
renameSync(unfinished, join(root, "dist/sbom.json"));
