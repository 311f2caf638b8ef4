import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { join } from "node:path";
import { filesIn } from "../../scripts/package/pages.mjs";
import { IS_LONG } from "../support/long";
import { buildahIn, canBuild, makeBase, runContainer } from "./container";
import { makePackage, ORIGIN, useFolder } from "./make";
import { freePort } from "./nginx";
import { certificate } from "./serve";

const scratch = useFolder();
const made = makePackage(join(scratch, "package"));
const textAt = (path: string): string => readFileSync(join(made.folder, path), "utf8");

describe("the container file", () => {
  const file = textAt("servers/Containerfile");
  const server = textAt("servers/nginx.conf");
  const instructions = file
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(" "));
  const copies = instructions.filter(([name]) => name === "COPY");

  it("copies what the package holds to where nginx looks for it", () => {
    expect(instructions.map(([name]) => name)).toEqual(["FROM", "COPY", "COPY", "EXPOSE"]);
    const paths = [...filesIn(made.folder).keys()];
    for (const [, from = ""] of copies)
      expect(paths.some((path) => path === from || path.startsWith(`${from}/`))).toBe(true);
    expect(copies.map(([, , to]) => to)).toEqual([
      "/etc/nginx/conf.d/default.conf",
      /root (\S+);/.exec(server)?.[1],
    ]);
  });

  it("opens the port at which nginx listens, and says how certificate and key get in", () => {
    const { port } = new URL(ORIGIN);
    expect(instructions.at(-1)).toEqual(["EXPOSE", port]);
    expect(server).toContain(`listen ${port} ssl;`);
    expect(file).toContain(`-p ${port}:${port} -v ./tls:/etc/nginx/tls:ro`);
    for (const name of ["tls.crt", "tls.key"]) expect(server).toContain(`/etc/nginx/tls/${name};`);
  });
});

/** The status and the policy under which a path is answered. */
async function ask(port: number, path: string): Promise<readonly [number, unknown]> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, rejectUnauthorized: false }, (response) => {
      response.resume();
      const { statusCode = 0, headers } = response;
      response.on("end", () => resolve([statusCode, headers["content-security-policy"]]));
    })
      .on("error", reject)
      .end();
  });
}

const isRun = IS_LONG && canBuild();
const mark = IS_LONG ? "buildah and nginx, as root" : "npm run test:all";

(isRun ? it : it.skip)(`the container is built, runs and serves the package [${mark}]`, async () => {
  const port = await freePort();
  const { folder } = makePackage(join(scratch, "own"), [], {}, `https://localhost:${String(port)}`);
  const tls = join(scratch, "tls");
  mkdirSync(tls);
  const { key, cert } = certificate(scratch);
  writeFileSync(join(tls, "tls.key"), key);
  writeFileSync(join(tls, "tls.crt"), cert);
  const buildah = buildahIn(scratch);
  makeBase(buildah);
  const stop = await runContainer(buildah, folder, tls, port);
  try {
    const [status, policy] = await ask(port, "/taskpane.html");
    expect([status, policy]).toEqual([200, expect.stringContaining("frame-ancestors 'self' https://")]);
    expect((await ask(port, "/web/"))[0]).toBe(200);
    expect((await ask(port, "/servers/nginx.conf"))[0]).toBe(404);
  } finally {
    await stop();
  }
});
