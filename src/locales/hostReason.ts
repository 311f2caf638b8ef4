import type { Names } from "./sayFinding";

/** "AccessDenied: You can't …", "TypeError: x is undefined", "5001": what a host or a browser says begins with a code. */
const CODED = /^([A-Z][A-Za-z]*|\d{3,5})(?::|$)/;
/** A part of the pane that could not be fetched. */
const UNFETCHED = /ChunkLoadError|Loading (CSS )?chunk|Failed to fetch|dynamically imported module/i;
/** Reasons of ours: a requirement set that is missing, or what was written beside what was read back. */
const OURS = /^ExcelApi \d|.≠./su;

/**
 * Why a host refused, in words: its own text is in whatever language the host has, and means nothing to a clerk.
 *
 * @example sayHostReason("AccessDenied: You can't edit this range.", words.vi) // "trang tính hoặc sổ đang bị khóa"
 */
export function sayHostReason(reason: string, names: Names): string {
  if (UNFETCHED.test(reason)) return names["host.unfetched"] ?? reason;
  if (OURS.test(reason)) return reason;
  const code = CODED.exec(reason)?.[1];
  return names[`host.${code ?? ""}`] ?? names["host.other"] ?? reason;
}
