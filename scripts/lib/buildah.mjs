import { existsSync } from "node:fs";
import { installWithApt } from "./apt.mjs";

const BUILDAH = "/usr/bin/buildah";

/** The path of an installed buildah, which builds container files without a service; or `null`. */
export const findBuildah = () => (existsSync(BUILDAH) ? BUILDAH : null);

/** Finds buildah; on Debian as root installs it when there is none. `null` where it cannot be had. */
export function ensureBuildah() {
  if (!findBuildah()) installWithApt("buildah");
  return findBuildah();
}
