// Adds to package-lock.json the optional packages of other platforms that `npm install` left out because the
// registry at hand does not hold them. Without them `npm ci` refuses the lock file. Run it after `npm install`.
import { readFileSync, writeFileSync } from "node:fs";
import { root } from "./lib/run.mjs";

const SYSTEMS = [
  "darwin",
  "linux",
  "win32",
  "android",
  "freebsd",
  "netbsd",
  "openbsd",
  "sunos",
  "aix",
  "openharmony",
];
const PROCESSORS = [
  "arm64",
  "x64",
  "ia32",
  "ppc64",
  "s390x",
  "riscv64",
  "loong64",
  "mips64el",
  "wasm32",
  "arm",
];

const file = `${root}package-lock.json`;
const lock = JSON.parse(readFileSync(file, "utf8"));

function platformOf(name) {
  const parts = name.split(/[/-]/);
  const os = SYSTEMS.filter((system) => parts.includes(system));
  const cpu = PROCESSORS.filter((processor) => parts.includes(processor));
  return { ...(cpu.length > 0 && { cpu }), ...(os.length > 0 && { os }) };
}

function isLocked(owner, name) {
  return [`${owner}/node_modules/${name}`, `node_modules/${name}`].some((path) => path in lock.packages);
}

const missing = Object.entries(lock.packages).flatMap(([owner, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isLocked(owner, name))
    .map(([name, version]) => [
      `node_modules/${name}`,
      { version, ...platformOf(name), ...(dev && { dev }), optional: true },
    ]),
);
for (const [path, entry] of missing) {
  if (!/^\d/.test(entry.version)) throw new Error(`${path} asks for ${entry.version}: add it by hand`);
  if (!entry.os && !entry.cpu) throw new Error(`${path} names no platform: add it by hand`);
}
const all = { ...lock.packages, ...Object.fromEntries(missing) };
const names = Object.keys(all).sort((one, other) => (one < other ? -1 : 1));
lock.packages = Object.fromEntries(names.map((name) => [name, all[name]]));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} packages added`);
