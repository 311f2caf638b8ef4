/** What a terminal obeys instead of showing: controls but tab and line end, and signs that turn the direction. */
const OBEYED = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function writtenOut(letter: string): string {
  const units = Array.from({ length: letter.length }, (_, at) => letter.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

/** A text for the terminal: what it would obey is written out as "\u001b", as JSON writes it. */
export function shownText(text: string): string {
  return text.replace(OBEYED, writtenOut);
}
