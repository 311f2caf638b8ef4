import type { LookKind, OddLook } from "../../core/sheet/looks";
import type { Area } from "../../core/sheet/area";
import { isSymbolFont } from "../../core/text/symbolFont";
import { splitLonger, type Search } from "./narrow";

/** How the cells of an area look, where all of them look the same. */
export interface Look {
  readonly isStruck: boolean;
  /** `#RRGGBB` of letters and ground. */
  readonly color: string;
  readonly fill: string;
  /** In points. */
  readonly size: number;
  readonly font: string;
}

/** Letters below this size are no more than dots. */
export const LEAST_SIZE = 4;
/** Letters and ground that are nearer than this in brightness cannot be told apart; black on white is 21. */
const LEAST_CONTRAST = 1.25;
const HEX = /^#[0-9a-f]{6}$/i;

/** How bright a colour is, from 0 to 1, as WCAG 2 reckons. */
function brightness(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function isFaint({ color, fill }: Look): boolean {
  if (!HEX.test(color) || !HEX.test(fill)) return false;
  const [one, other] = [brightness(color), brightness(fill)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < LEAST_CONTRAST;
}

/** In what way something looks odd. */
type Odd = Pick<OddLook, "font"> & { readonly how: LookKind };

/** What is odd about a look. */
export function oddLooks(look: Look): readonly Odd[] {
  return [
    ...(look.isStruck ? [{ how: "struck" as const }] : []),
    ...(isFaint(look) ? [{ how: "faint" as const }] : []),
    ...(look.size < LEAST_SIZE ? [{ how: "small" as const }] : []),
    ...(isSymbolFont(look.font) ? [{ how: "symbols" as const, font: look.font }] : []),
  ];
}

const LOADED = {
  font: "strikethrough,color,size,name",
  fontWithoutSize: "strikethrough,color,name",
  fill: "color",
} as const;

/**
 * Asks how an area looks; `null` where its cells, or the letters of its cell, differ.
 *
 * @param ofSize - taken for the size of all letters, which then may differ
 */
function askLook(range: Excel.Range, ofSize?: number): () => Look | null {
  const font = range.format.font.load(ofSize === undefined ? LOADED.font : LOADED.fontWithoutSize);
  const fill = range.format.fill.load(LOADED.fill);
  return () => {
    const { strikethrough, color, name } = font;
    const size = ofSize ?? font.size;
    // Excel answers null or an empty text where cells differ, whatever its types say.
    const answers: readonly unknown[] = [strikethrough, color, size, name, fill.color];
    if (answers.some((answer) => answer === null || answer === "")) return null;
    return { isStruck: strikethrough, color, fill: fill.color, size, font: name };
  };
}

/** Where cells are looked at, and who is told of odd ones. */
interface LookSearch extends Pick<Search, "root" | "most" | "left"> {
  readonly rangeAt: (area: Area) => Excel.Range;
  /** Taken for the size of all letters, which then may differ. */
  readonly ofSize?: number;
  readonly odd: (area: Area, odd: Odd) => void;
}

/** Searches for cells that look odd. */
export function searchLooks({ rangeAt, ofSize, odd, ...search }: LookSearch): Search {
  return {
    ...search,
    split: splitLonger,
    ask: (area) => askLook(rangeAt(area), ofSize),
    found: (area, look: Look) => oddLooks(look).forEach((own) => odd(area, own)),
  };
}
