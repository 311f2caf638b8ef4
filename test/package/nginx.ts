import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { connect } from "node:tls";
import { findServer } from "../../scripts/lib/servers.mjs";
import { ORIGIN } from "./make";
import { certificate, type HttpsSite } from "./serve";

const { hostname, port: PORT } = new URL(ORIGIN);
const TEMPORARY = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
const LOCALHOST = "127.0.0.1";

/** What leads a browser of this machine to the server under the name that the package is made for. */
export const HERE = `--host-resolver-rules=MAP ${hostname} ${LOCALHOST}`;

/** A port of this machine that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, LOCALHOST);
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

/** A text with something in place of what it must hold. */
export function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The package's file lacks ${from}.`);
  return text.replaceAll(from, to);
}

/** The package's own file; only the port and the places that an administrator fills are those of this test. */
export function nginxFile(folder: string, tls: string, port: number): string {
  const places = [
    [`listen ${PORT} ssl`, `listen ${LOCALHOST}:${String(port)} ssl`],
    ["/etc/nginx/tls/", `${tls}/`],
    ["/usr/share/nginx/html", join(folder, "site")],
  ] as const;
  const own = readFileSync(join(folder, "servers/nginx.conf"), "utf8");
  return places.reduce((text, [from, to]) => replaced(text, from, to), own);
}

/** What stands around it in nginx's own main file, without anything that a machine may have beside it. */
function mainFile(scratch: string, included: string): string {
  const temporary = TEMPORARY.map((name) => `${name}_temp_path ${join(scratch, name)};`);
  // As root nginx hands over to a user who may not read folders of this test.
  const user = process.getuid?.() === 0 ? "user root;" : "";
  return `${user} pid ${join(scratch, "nginx.pid")}; error_log stderr; events {}
http { access_log off; default_type application/octet-stream; ${temporary.join(" ")} include ${included}; }`;
}

/** Answers as soon as somebody listens; rejects when the server ends before. */
export async function listening(server: ChildProcess, port: number): Promise<void> {
  const socket = connect({ port, host: LOCALHOST, rejectUnauthorized: false });
  const isThere = await new Promise<boolean>((resolve) => {
    socket.once("secureConnect", () => resolve(true));
    socket.once("error", () => resolve(false));
  });
  socket.destroy();
  if (isThere) return;
  if (server.exitCode !== null) throw new Error(`The server ended with ${String(server.exitCode)}.`);
  await listening(server, port);
}

/** Ends a server, unless it has ended. */
export async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, "exit");
  server.kill("SIGTERM");
  await exit;
}

/** Serves a package by nginx. */
export async function serveByNginx(folder: string, scratch: string): Promise<HttpsSite> {
  const program = findServer("nginx");
  if (program === null) throw new Error("nginx is not there.");
  const tls = join(scratch, "tls");
  mkdirSync(tls, { recursive: true });
  const { key, cert } = certificate(scratch);
  writeFileSync(join(tls, "tls.key"), key);
  writeFileSync(join(tls, "tls.crt"), cert);
  const port = await freePort();
  writeFileSync(join(scratch, "package.conf"), nginxFile(folder, tls, port));
  writeFileSync(join(scratch, "nginx.conf"), mainFile(scratch, join(scratch, "package.conf")));
  const server = spawn(
    program,
    ["-p", scratch, "-c", join(scratch, "nginx.conf"), "-e", "stderr", "-g", "daemon off;"],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  await listening(server, port);
  return { origin: `https://${hostname}:${String(port)}`, close: () => ended(server) };
}
