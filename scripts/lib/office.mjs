import { existsSync } from "node:fs";
import { installWithApt } from "./apt.mjs";

const CANDIDATES = [
  process.env.SOFFICE_PATH,
  "/usr/bin/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** The path of an installed LibreOffice, or `null`. */
export function findOffice() {
  return CANDIDATES.find((path) => path && existsSync(path)) ?? null;
}

/** Finds LibreOffice; on Debian as root installs what calculates when there is none. `null` where it cannot be had. */
export function ensureOffice() {
  const found = findOffice();
  if (found) return found;
  installWithApt("libreoffice-calc");
  return findOffice();
}
