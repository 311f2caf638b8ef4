import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findServer } from "../../scripts/lib/servers.mjs";
import { listening } from "./nginx";

/** What the container file is built upon; no test fetches it, so this machine's nginx stands in for it. */
const BASE = "docker.io/library/nginx:stable-alpine";
const SHELL = "/bin/sh";
const MAIN = `user www-data; pid /run/nginx.pid; error_log stderr; events {}
http { include /etc/nginx/mime.types; access_log off; include /etc/nginx/conf.d/*.conf; }
`;
const FOLDERS = ["etc/nginx/conf.d", "usr/share/nginx/html", "var/log/nginx", "var/lib/nginx", "run", "tmp"];

/** Buildah with a store of its own in a folder, without any part of the machine's set-up that needs more rights. */
export function buildahIn(scratch: string): (...args: readonly string[]) => readonly [string, string[]] {
  const store = ["--root", join(scratch, "store"), "--runroot", join(scratch, "run")];
  const program = findServer("buildah") ?? "";
  return (...args) => [program, [...store, "--storage-driver", "vfs", ...args]];
}

type Buildah = ReturnType<typeof buildahIn>;

function said(buildah: Buildah, ...args: readonly string[]): string {
  const [program, all] = buildah(...args);
  return execFileSync(program, all, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

/** A program and the libraries that it is linked with. */
function partsOf(program: string): readonly string[] {
  const list = execFileSync("ldd", [program], { encoding: "utf8" });
  return [program, ...(list.match(/\/\S+/g) ?? [])];
}

function fill(rootFolder: string): void {
  for (const folder of FOLDERS) mkdirSync(join(rootFolder, folder), { recursive: true });
  const programs = [findServer("nginx") ?? "", SHELL].flatMap(partsOf);
  for (const path of [...programs, "/etc/nginx/mime.types", "/etc/passwd", "/etc/group"]) {
    mkdirSync(dirname(join(rootFolder, path)), { recursive: true });
    cpSync(path, join(rootFolder, path), { dereference: true });
  }
  writeFileSync(join(rootFolder, "etc/nginx/nginx.conf"), MAIN);
}

/** Makes the stand-in for the image that the container file begins with. */
export function makeBase(buildah: Buildah): void {
  const container = said(buildah, "from", "scratch");
  fill(said(buildah, "mount", container));
  said(buildah, "umount", container);
  said(buildah, "commit", container, BASE);
}

/** Builds the package's container file as its head says, and runs what came out. */
export async function runContainer(buildah: Buildah, folder: string, tls: string, port: number) {
  const file = join(folder, "servers/Containerfile");
  const from = ["--pull=never", "--isolation", "chroot"];
  const [program, args] = buildah("build", ...from, "-t", "tin-nhiem", "-f", file, folder);
  execFileSync(program, args, { stdio: "pipe" });
  const container = said(buildah, "from", "--pull=never", "localhost/tin-nhiem");
  const volume = `${tls}:/etc/nginx/tls:ro`;
  const nginx = [findServer("nginx") ?? "", "-g", "daemon off; master_process off;"];
  const run = buildah("run", "--isolation", "chroot", "-v", volume, container, "--", ...nginx);
  const server = spawn(run[0], run[1], { stdio: ["ignore", "ignore", "pipe"] });
  await listening(server, port);
  return async (): Promise<void> => {
    const ended = once(server, "exit");
    server.kill("SIGINT");
    await ended;
  };
}

/** Whether this machine can build: as root on Linux, with the programs that it takes. */
export const canBuild = (): boolean =>
  process.getuid?.() === 0 &&
  findServer("buildah") !== null &&
  findServer("nginx") !== null &&
  existsSync("/usr/bin/ldd");
