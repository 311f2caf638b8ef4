import { existsSync } from "node:fs";
import { installWithApt } from "./apt.mjs";

const CANDIDATES = [process.env.NGINX_PATH, "/usr/sbin/nginx", "/usr/bin/nginx"];

/** The path of an installed nginx, or `null`. */
export function findNginx() {
  return CANDIDATES.find((path) => path && existsSync(path)) ?? null;
}

/** Finds nginx; on Debian as root installs it when there is none. `null` where it cannot be had. */
export function ensureNginx() {
  const found = findNginx();
  if (found) return found;
  installWithApt("nginx-light");
  return findNginx();
}
