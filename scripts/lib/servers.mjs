// Servers and builders with which the long tests try a package; nothing else needs them.
import { existsSync } from "node:fs";
import { installWithApt } from "./apt.mjs";

/** Where each stands on Debian, and the package that brings it. */
const PROGRAMS = {
  nginx: ["/usr/sbin/nginx", "nginx-light"],
  caddy: ["/usr/bin/caddy", "caddy"],
  buildah: ["/usr/bin/buildah", "buildah"],
};

/** The path of an installed program, or `null`. */
export function findServer(name) {
  const [path] = PROGRAMS[name];
  return existsSync(path) ? path : null;
}

/** Where it stands, Debian begins a service as soon as it is installed: nothing for somebody's own machine. */
const SERVICES = "/run/systemd/system";

/**
 * On Debian as root, in a container, installs what is missing; elsewhere a line at the end of the run counts the tests
 * left out.
 */
export function ensureServers() {
  if (existsSync(SERVICES)) return;
  const missing = Object.keys(PROGRAMS).filter((name) => findServer(name) === null);
  for (const name of missing) installWithApt(PROGRAMS[name][1]);
}
