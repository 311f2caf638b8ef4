import { damaged } from "./trouble";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Long enough for a byte order mark and a declaration in two bytes a letter. */
const HEAD = 400;

function wideEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Without a mark "<" still tells.
  if (first === 0x3c && second === 0) return "utf-16le";
  return first === 0 && second === 0x3c ? "utf-16be" : null;
}

function named(head: string): string {
  const name = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/i.exec(head)?.[1] ?? "utf-8";
  // A text that can be read so far is not in two bytes a letter, whatever it says.
  return /^utf-?16|^ucs/i.test(name) ? "utf-8" : name;
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    return new TextDecoder("utf-8", { fatal: true });
  }
}

/** A declaration, whole or broken: "<?xml" up to its end. */
const DECLARED = /^\s*<\?xml[^>]*>\s*/i;
const PLAIN =
  /^<\?xml version=(?:"1\.0"|'1\.0')(?: encoding=(?:"utf-8"|'utf-8'))?(?: standalone=["'](?:yes|no)["'])?\s*\?>/i;

/**
 * The text of a part, whatever encoding it is in, without byte order mark and declaration.
 *
 * @param part - its name, for the trouble
 * @throws PackageError bytes that are no text
 */
export function decodePart(bytes: Uint8Array, part: string): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD)).replace(/^\u00EF\u00BB\u00BF/, "");
  try {
    return decoderOf(wideEncoding(bytes) ?? named(head))
      .decode(bytes)
      .replace(DECLARED, "");
  } catch (error) {
    throw damaged(part, error);
  }
}

/**
 * A part as UTF-8 with a declaration that every reader takes. One that is so already is given back as it is.
 *
 * @throws PackageError bytes that are no text
 */
export function asUtf8(bytes: Uint8Array, part: string): Uint8Array {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const isPlain =
    wideEncoding(bytes) === null && (PLAIN.test(head) || (head.startsWith("<") && !head.startsWith("<?")));
  if (isPlain || bytes.length === 0) return bytes;
  return new TextEncoder().encode(DECLARATION + decodePart(bytes, part));
}
