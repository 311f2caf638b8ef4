import { request } from "node:https";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findServer } from "../../scripts/lib/servers.mjs";
import { headersFor, rulesIn } from "../../scripts/package/headers.mjs";
import { filesIn } from "../../scripts/package/pages.mjs";
import { IS_LONG } from "../support/long";
import { serveByCaddy } from "./caddy";
import { makePackage, useFolder } from "./make";
import { serveByNginx } from "./nginx";
import type { HttpsSite } from "./serve";

const scratch = useFolder();
const SECURED = ["content-security-policy", "x-content-type-options", "strict-transport-security"];
const TYPES: Readonly<Record<string, RegExp>> = {
  css: /^text\/css; charset=utf-8$/,
  html: /^text\/html; charset=utf-8$/,
  js: /^(?:application|text)\/javascript; charset=utf-8$/,
  json: /^application\/json\b/,
  png: /^image\/png$/,
  webmanifest: /^application\/manifest\+json/,
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Asks this machine for a path, under the name that the package is made for. */
async function ask(origin: string, path: string): Promise<Answer> {
  const { port, hostname } = new URL(origin);
  return new Promise((resolve, reject) => {
    const headers = { Host: `${hostname}:${port}` };
    const options = { port, path: encodeURI(path), headers, servername: hostname, rejectUnauthorized: false };
    request({ host: "127.0.0.1", ...options }, (response) => {
      response.resume();
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
    })
      .on("error", reject)
      .end();
  });
}

const lowered = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const SERVERS = [
  ["nginx", serveByNginx],
  ["caddy", serveByCaddy],
] as const;
const isRun = (name: "caddy" | "nginx"): boolean => IS_LONG && findServer(name) !== null;
const mark = (name: string): string => (IS_LONG ? name : "npm run test:all");

for (const [name, serve] of SERVERS) {
  (isRun(name) ? describe : describe.skip)(`${name} with the file of a package [${mark(name)}]`, () => {
    let [folder, site]: [string, HttpsSite?] = [""];
    beforeAll(async () => {
      ({ folder } = makePackage(join(scratch, name), ["--office-js", "local"]));
      site = await serve(folder, scratch);
    });
    afterAll(() => site?.close());
    const answer = (path: string) => ask(site?.origin ?? "", path);

    it("answers every file with exactly the headers that the list gives it, and its type", async () => {
      const rules = rulesIn(readFileSync(join(folder, "servers/headers.txt"), "utf8"));
      const known = new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase())));
      const paths = [...filesIn(join(folder, "site")).keys()].map((path) => `/${path}`);
      expect(paths.length).toBeGreaterThan(100);
      for (const path of [...paths, "/web/", "/docs/"]) {
        const { status, headers } = await answer(path);
        const own = Object.fromEntries(Object.entries(headers).filter(([name]) => known.has(name)));
        expect([path, status, own]).toEqual([path, 200, lowered(headersFor(rules, path))]);
        const type = TYPES[path.split(".").at(-1) ?? ""];
        if (type) expect([path, headers["content-type"]]).toEqual([path, expect.stringMatching(type)]);
      }
    });

    it("refuses what is not there, secured as well and kept by nobody", async () => {
      const { status, headers } = await answer("/code/none.js");
      expect(status).toBe(404);
      expect(Object.keys(headers)).toEqual(expect.arrayContaining(SECURED));
      expect(headers["cache-control"]).toBeUndefined();
      for (const path of ["/../manifest.xml", "/servers/nginx.conf", "/SHA256SUMS"])
        expect([path, (await answer(path)).status >= 400]).toEqual([path, true]);
    });
  });
}
