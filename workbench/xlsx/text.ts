// What XML 1.0 cannot hold, and the literal look-alikes of Excel's own escape for it.
const FORBIDDEN = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const LOOKALIKE = /_(?=x[0-9A-F]{4}_)/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** A string as the file format's ST_Xstring: control characters become `_x0007_`, text that looks so is protected. */
export function excelString(text: string): string {
  return text.replace(LOOKALIKE, "_x005F_").replace(/\r\n/g, "\n").replace(FORBIDDEN, hexEscape);
}

/** Text for the content of an element. The caller has dealt with control characters. */
export function xmlText(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

/** Text for an attribute in double quotes. */
export function xmlAttribute(text: string): string {
  return text.replace(/[&<>"\n\r\t]/g, (character) => ENTITIES[character] ?? character);
}

const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
]);

/** The strings that stand for error values of a cell. */
export function isErrorText(text: string): boolean {
  return ERRORS.has(text);
}
