import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findServer } from "../../scripts/lib/servers.mjs";
import { ORIGIN } from "./make";
import { ended, freePort, listening, replaced } from "./nginx";
import { certificate, type HttpsSite } from "./serve";

/** No service that is steered from outside, no other port than the one that is asked for. */
const ALONE = "{\n\tadmin off\n\tauto_https disable_redirects\n}\n";

/** Serves a package by Caddy; only address and places in the package's own file are those of this test. */
export async function serveByCaddy(folder: string, scratch: string): Promise<HttpsSite> {
  const home = join(scratch, "caddy");
  mkdirSync(home, { recursive: true });
  const { key, cert } = certificate(scratch);
  writeFileSync(join(home, "tls.key"), key);
  writeFileSync(join(home, "tls.crt"), cert);
  const port = await freePort();
  const origin = `https://localhost:${String(port)}`;
  const places = [
    [`${ORIGIN} {`, `${origin} {`],
    ["/etc/caddy/", `${home}/`],
    ["/srv/site", join(folder, "site")],
  ] as const;
  const own = readFileSync(join(folder, "servers/Caddyfile"), "utf8");
  const file = places.reduce((text, [from, to]) => replaced(text, from, to), own);
  writeFileSync(join(home, "Caddyfile"), `${ALONE}${file}`);
  const server = spawn(
    findServer("caddy") ?? "caddy",
    ["run", "--config", join(home, "Caddyfile"), "--adapter", "caddyfile"],
    { stdio: "ignore", env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home } },
  );
  await listening(server, port);
  return { origin, close: () => ended(server) };
}
