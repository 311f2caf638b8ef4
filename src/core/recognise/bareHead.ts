const NUMBERING = /^[\s\d.)–+-]+/;
const LETTER = /^\p{L}/u;
const MARKS_BEHIND = ":;*";

/** A text without what stands in brackets, up to the end of a line. */
function withoutBrackets(text: string): string {
  let kept = "";
  let at = 0;
  for (let open = text.indexOf("("); open >= 0; open = text.indexOf("(", at)) {
    const close = text.indexOf(")", open);
    if (close < 0) break;
    const line = text.lastIndexOf("\n", close);
    kept += text.slice(at, line > open ? line + 1 : open);
    at = line > open ? line + 1 : close + 1;
    if (line <= open) kept += " ";
  }
  return kept + text.slice(at);
}

/** A text without the signs at its end that lead to something else: "TNC:", "Thấp *". */
function withoutEnd(text: string): string {
  let end = text.trimEnd().length;
  const ends = end;
  while (end > 0 && MARKS_BEHIND.includes(text.charAt(end - 1))) end--;
  return end < ends ? text.slice(0, end) : text;
}

/**
 * A head without its number, its remarks in brackets and the signs at its end. Each letter is looked at once.
 *
 * @example bareHead("1. Tín nhiệm cao (TNC):") // "Tín nhiệm cao  "
 */
export function bareHead(text: string): string {
  const numbering = NUMBERING.exec(text)?.[0] ?? "";
  const rest = text.slice(numbering.length);
  return withoutBrackets(withoutEnd(LETTER.test(rest) ? rest : text));
}
