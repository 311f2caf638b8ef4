/** Letters of text in one custom XML part: with `&amp;` for every letter it is still below 512 KB. */
const PART_LETTERS = 100_000;
/** Letters in one cell; Excel holds 32,767. */
const CELL_LETTERS = 32_000;

export const NAMESPACE = "urn:tin-nhiem:state:1";
const VERSION = 1;
/** A cell of the copy begins with it, so that nothing in it is ever taken for a formula or a quote. */
const CELL_MARK = "|";
const COPY_HEAD = /^\|tin-nhiem 1 (\S+) (\d+)$/;

// XML 1.0 has no place for these two even when escaped; JSON says them as \uFFFE and \uFFFF.
const NOT_XML = /[\uFFFE\uFFFF]/g;

/** The state as text. */
export function stateToText(state: unknown): string {
  return JSON.stringify(state).replace(NOT_XML, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`);
}

/** The state that a text holds; `null` when it holds none. */
export function textToState(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null") as unknown;
  } catch {
    return null;
  }
}

const isHighSurrogate = (text: string, at: number) => /[\uD800-\uDBFF]/.test(text.charAt(at));

/** Cuts a text into pieces, never between the two halves of one letter. */
function cutText(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    const end = Math.min(text.length, from + most);
    const to = end < text.length && isHighSurrogate(text, end - 1) ? end - 1 : end;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

/** The parts of one save: each names the save, its place and how many there are. */
export function toParts(text: string, save: string): readonly string[] {
  const pieces = cutText(text, PART_LETTERS);
  return pieces.map((piece, at) => {
    const escaped = piece.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    const place = `save="${save}" part="${String(at + 1)}" of="${String(pieces.length)}"`;
    return `<state xmlns="${NAMESPACE}" version="${String(VERSION)}" ${place}>${escaped}</state>`;
  });
}

interface Part {
  readonly save: string;
  readonly part: number;
  readonly of: number;
  readonly text: string;
}

function readPart(xml: string): Part | null {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  if (root.namespaceURI !== NAMESPACE) return null;
  // A part of an earlier version stands alone and names no save.
  return {
    save: root.getAttribute("save") ?? "",
    part: Number(root.getAttribute("part") ?? 1),
    of: Number(root.getAttribute("of") ?? 1),
    text: root.textContent,
  };
}

/** A save that was found whole. */
export interface FoundSave {
  readonly save: string;
  readonly text: string;
}

/**
 * The save whose parts are all there: the wanted one, else the last.
 *
 * @returns `null` when no save is whole
 */
export function fromParts(xmls: readonly string[], wanted: string | null): FoundSave | null {
  const parts = xmls.flatMap((xml) => readPart(xml) ?? []);
  const whole = (save: string): FoundSave | null => {
    const own = parts.filter((part) => part.save === save).toSorted((one, other) => one.part - other.part);
    const isWhole = own.length === own[0]?.of && own.every(({ part }, at) => part === at + 1);
    return isWhole ? { save, text: own.map(({ text }) => text).join("") } : null;
  };
  const saves = [wanted ?? "", ...parts.map(({ save }) => save).toReversed()];
  return saves.map(whole).find((found) => found !== null) ?? null;
}

/** The copy as a column of cells: a head, then the text. */
export function toCells(text: string, save: string): readonly string[] {
  const head = `tin-nhiem 1 ${save} ${String(text.length)}`;
  return [head, ...cutText(text, CELL_LETTERS)].map((piece) => CELL_MARK + piece);
}

/** A name for a save: the moment, then something of its own. */
export function newSave(): string {
  return `${String(Date.now())}-${Math.random().toString(36).slice(2)}`;
}

/** Whether a save was made after another; one of an earlier version has no moment. */
export function isLater(save: string, other: string): boolean {
  const moment = (name: string) => Number.parseInt(name, 10) || 0;
  return moment(save) > moment(other);
}

/** Which save a copy holds, by its first cell; `null` when that is no copy. */
export function saveOfHead(cell: unknown): string | null {
  const [, save] = COPY_HEAD.exec(String(cell)) ?? [];
  return save ?? null;
}

/** The text of a copy; `null` when something of it is missing. */
export function fromCells(cells: readonly unknown[]): string | null {
  const [head, ...pieces] = cells.map(String);
  const [, , letters] = COPY_HEAD.exec(head ?? "") ?? [];
  const text = pieces.map((piece) => piece.slice(CELL_MARK.length)).join("");
  return letters !== undefined && text.length === Number(letters) ? text : null;
}
