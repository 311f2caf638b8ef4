const SAID = /^#said=(.+)$/;

/**
 * What this page is to say instead of being the pane: the ribbon opens it in a window of its own where the pane is not
 * seen.
 *
 * @param hash - of the page's address
 * @returns `null` where it is the pane
 */
export function saidIn(hash: string): readonly string[] | null {
  const [, text] = SAID.exec(hash) ?? [];
  if (text === undefined) return null;
  try {
    const lines: unknown = JSON.parse(decodeURIComponent(text));
    if (!Array.isArray(lines)) return null;
    return lines.filter((line): line is string => typeof line === "string");
  } catch {
    return null;
  }
}
