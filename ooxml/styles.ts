import type { Limits } from "./limits";
import { tooLarge } from "./trouble";
import { walkTags } from "./wellFormed";

/** Elements that a reader makes an object of for each cell, font, ground or condition that may be named. */
const LOOKS = new Set([
  "xf",
  "font",
  "fill",
  "border",
  "numFmt",
  "dxf",
  "cellStyle",
  "alignment",
  "protection",
]);

/** What is counted, with its limit, and whether an element is one of them. */
const COUNTED: readonly (readonly [
  "looks" | "formats" | "fonts",
  (name: string, above: number) => boolean,
])[] = [
  ["looks", (name) => LOOKS.has(name)],
  ["formats", (name) => name === "numFmt"],
  // Those of conditions stand deeper.
  ["fonts", (name, above) => above === 2 && (name === "font" || name === "fill")],
];

/**
 * Checks the looks of a workbook.
 *
 * @throws PackageError a damaged part, or more looks, formats of numbers, fonts and grounds than are read
 */
export function checkStyles(xml: string, part: string, limits: Limits): void {
  const counts = { looks: 0, formats: 0, fonts: 0 };
  walkTags(xml, part, ({ name, close }, above) => {
    if (close) return;
    for (const [what, isCounted] of COUNTED) {
      if (isCounted(name, above)) counts[what] += 1;
      if (counts[what] > limits[what]) throw tooLarge(what, limits[what]);
    }
  });
}
