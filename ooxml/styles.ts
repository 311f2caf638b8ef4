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

/**
 * Checks the looks of a workbook.
 *
 * @throws PackageError a damaged part, or more looks than are read
 */
export function checkStyles(xml: string, part: string, limits: Limits): void {
  let looks = 0;
  walkTags(xml, part, ({ name, close }) => {
    if (!close && LOOKS.has(name)) looks += 1;
    if (looks > limits.looks) throw tooLarge("looks", limits.looks);
  });
}
