import { describe, expect, test } from "@jest/globals";
import type { CellStyle } from "hucre";
import { rgbOf, styleIn } from "./stylesIn";
import { colorOut, styleOut } from "./stylesOut";
import { CALIBRI } from "./units";

const PALETTE = ["000000", "FFFFFF", "44546A", "E7E6E6", "4472C4"];

const FORMATS: readonly (readonly [string, CellStyle])[] = [
  [
    "font",
    {
      font: {
        name: ".VnTime",
        size: 14,
        bold: true,
        italic: true,
        underline: true,
        strikethrough: true,
        color: { rgb: "C00000" },
      },
    },
  ],
  ["fill", { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "D9E1F2" } } }],
  [
    "borders",
    {
      border: {
        top: { style: "double", color: { rgb: "000000" } },
        left: { style: "slantDashDot", color: { rgb: "00FF00" } },
      },
    },
  ],
  ["number format", { numFmt: "#,##0.00" }],
  ["alignment", { alignment: { horizontal: "justify", vertical: "top", wrapText: true } }],
  ["upward text", { alignment: { textRotation: 90 } }],
  ["downward text", { alignment: { textRotation: 135 } }],
  ["stacked text", { alignment: { textRotation: 255 } }],
  ["indent", { alignment: { horizontal: "left", indent: 3 } }],
  ["indent from the right", { alignment: { horizontal: "right", indent: 1 } }],
];

test.each(FORMATS)("%s: into the grid and out again", (_name, format) => {
  expect(styleOut(styleIn(format, PALETTE), CALIBRI)).toEqual(format);
});

describe("colours", () => {
  test.each([
    [{ theme: 0 }, "#FFFFFF"],
    [{ theme: 1 }, "#000000"],
    [{ theme: 2 }, "#E7E6E6"],
    [{ theme: 4, tint: -0.5 }, "#223962"],
    [{ rgb: "80FF0000" }, "#FF0000"],
    [{ indexed: 10 }, "#FF0000"],
    [{ indexed: 64 }, null],
    [{}, null],
    [undefined, null],
  ])("%j of the file is %s", (color, rgb) => {
    expect(rgbOf(color, PALETTE)).toBe(rgb);
  });

  test.each([
    ["#0aF", "00AAFF"],
    ["#c00000", "C00000"],
    ["rgb(192, 0, 300)", "C000FF"],
    ["rgba(1,2,3,0.5)", "010203"],
  ])("%s of the grid is %s", (text, rgb) => {
    expect(colorOut(text)).toEqual({ rgb });
  });

  test("a colour that is none is left out", () => {
    expect([colorOut("red"), colorOut(null), colorOut(undefined)]).toEqual([null, null, null]);
  });
});

test("a font named in part is completed by the file's own, and no look is no format", () => {
  expect(styleOut({ bl: 1 }, { name: "Arial", size: 10 })).toEqual({
    font: { name: "Arial", size: 10, bold: true },
  });
  expect(styleOut({ n: { pattern: "General" }, tb: 1 }, CALIBRI)).toBeNull();
});
