import { mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { join } from "node:path";
import { IS_LONG } from "../support/long";
import { buildahIn, canBuild, makeBase, runContainer } from "./container";
import { makePackage, useFolder } from "./make";
import { freePort } from "./nginx";
import { certificate } from "./serve";

const scratch = useFolder();

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
