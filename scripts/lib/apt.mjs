import { spawnSync } from "node:child_process";

/** Installs programs on Debian as root; elsewhere it does nothing. Whether they stand then, the caller looks. */
export function installWithApt(...programs) {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return;
  const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  const install = () =>
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", ...programs], options);
  if (install().status === 0) return;
  spawnSync("apt-get", ["update"], options);
  install();
}
