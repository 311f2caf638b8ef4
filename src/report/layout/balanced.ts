import { textWidth, wrappedLines } from "./textWidth";

/** Upper lines may be so much longer than the least: names are read from above. */
const SLACK = 1.15;

/** The lines a text takes in a width. */
function linesIn(text: string, width: number, size: number, isBold: boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    const longer = `${line ?? ""} ${word}`;
    if (line !== undefined && textWidth(longer, size, isBold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * A text of several lines broken so that they are about as long as each other: no single word stands on the last.
 *
 * @param width - points for the text itself, without the cell's padding
 * @returns the text with line ends in it; as it is where it goes on one line, or where a word does not go on one
 * @example balanced("BAN THƯỜNG VỤ HUYỆN ỦY A", 207, 14, true) // "BAN THƯỜNG VỤ\nHUYỆN ỦY A"
 */
export function balanced(text: string, width: number, size: number, isBold = false): string {
  const count = wrappedLines(text, width, size, isBold);
  const widest = Math.max(...text.split(" ").map((word) => textWidth(word, size, isBold)));
  if (count === 1 || widest > width || text.includes("\n")) return text;
  const narrower = Array.from({ length: Math.floor(width - widest) + 1 }, (_, at) => widest + at);
  const least = narrower.find((one) => linesIn(text, one, size, isBold).length <= count) ?? width;
  return linesIn(text, Math.min(width, SLACK * least), size, isBold).join("\n");
}
