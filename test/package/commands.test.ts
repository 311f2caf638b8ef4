import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describeLong } from "../support/long";
import { ROOT } from "../support/published";
import { until } from "../support/waiting";
import { commandsIn, namedCommands, NOT_REHEARSED, REHEARSED, SERVED, type Step } from "./commands";
import { useFolder } from "./make";
import { freePort } from "./nginx";

const LIMIT_MS = 1_800_000;
const MOST_OUTPUT = 100_000_000;
const TAIL = 2000;

describe("the commands of the documents", () => {
  const known = [...REHEARSED.map(({ command }) => command), ...SERVED, ...Object.keys(NOT_REHEARSED)];

  it("are rehearsed below, or it is said why not; and nothing else is", () => {
    const named = namedCommands();
    const unknown = [...named].filter(([command]) => !known.includes(command));
    expect(unknown).toEqual([]);
    expect(known.filter((command) => !named.has(command))).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
  });

  it("are found in blocks and between words", () => {
    const text =
      "Run `npm run x --\n  now` or `x`:\n\n```\nnpm ci && npm start   # builds\n= 1\n```\n`.ci/run`";
    expect(commandsIn(text)).toEqual(["npm ci && npm start", "npm run x -- now", ".ci/run"]);
  });
});

/** The machine's settings, without what belongs to this run of tests. */
function cleanEnvironment(): Record<string, string | undefined> {
  const OWN =
    /^(?:npm_(?:lifecycle|package|command)|JEST_|NODE_(?:ENV|OPTIONS)|TEST_ALL$|FUZZ|CI$|OFFICE_CLIENT)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.test(name)));
}

const written = ({ command, with: words = {} }: Step): string =>
  Object.entries(words).reduce((text, [word, value]) => text.replace(word, value), command);

const clone = join(useFolder(), "clone");

function run(step: Step) {
  return spawnSync(written(step), {
    cwd: join(clone, step.folder ?? ""),
    shell: true,
    encoding: "utf8",
    maxBuffer: MOST_OUTPUT,
    env: cleanEnvironment(),
  });
}

/** Stops a server with all that was begun for it. */
async function stop(server: ChildProcess): Promise<void> {
  const ended = once(server, "close");
  if (server.pid !== undefined) process.kill(-server.pid, "SIGTERM");
  await ended;
}

async function seen(command: string): Promise<readonly [number, string]> {
  const port = await freePort();
  const server = spawn(command, {
    cwd: clone,
    shell: true,
    // A group of its own, which is stopped as one.
    detached: true,
    env: { ...cleanEnvironment(), PORT: String(port) },
  });
  let output = "";
  for (const stream of [server.stdout, server.stderr])
    stream.on("data", (part: Buffer) => (output += part.toString()));
  try {
    await until(() => output.includes(`:${String(port)}`) || server.exitCode !== null);
    const answer = await fetch(`http://localhost:${String(port)}/`);
    return [answer.status, await answer.text()];
  } finally {
    await stop(server);
  }
}

describeLong("in a fresh clone", () => {
  beforeAll(() => {
    const { status, stderr } = spawnSync("git", ["clone", "--quiet", ROOT, clone], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  });

  it.each(REHEARSED.map((step) => [step.command, step] as const))(
    "%s",
    (_, step) => {
      const { status, stdout, stderr } = run(step);
      const output = `${stdout}${stderr}`;
      expect([status, output.slice(-TAIL)]).toEqual([step.ends ?? 0, expect.anything()]);
      const { gives } = step;
      if (gives === undefined) return;
      if (step.ends === undefined) expect([gives, existsSync(join(clone, gives))]).toEqual([gives, true]);
      else expect(output).toContain(gives);
    },
    LIMIT_MS,
  );

  it.each(SERVED)(
    "%s",
    async (command) => {
      const [status, page] = await seen(command);
      expect([status, page]).toEqual([200, expect.stringContaining('id="pane"')]);
    },
    LIMIT_MS,
  );

  it("nothing that is kept has changed by all that, but for the pictures' dots", () => {
    const { stdout } = spawnSync("git", ["status", "--porcelain"], { cwd: clone, encoding: "utf8" });
    const changed = stdout.split("\n").filter((line) => line !== "");
    expect(changed.filter((line) => !/^ M docs\/.*\.png$|^\?\? report\.xlsx$/.test(line))).toEqual([]);
  });
});
