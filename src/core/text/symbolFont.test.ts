import type { Cell } from "../sheet/cell";
import { isSymbolFont, showsOtherGlyph } from "./symbolFont";

it.each(["Wingdings", "Wingdings 2", "WEBDINGS", "Symbol", "Marlett"])("%s shows other signs", (font) => {
  expect(isSymbolFont(font)).toBe(true);
});

it.each(["Times New Roman", ".VnTime", "Segoe UI Symbol", "Symbola"])("%s shows letters", (font) => {
  expect(isSymbolFont(font)).toBe(false);
});

it.each<[Cell, string, boolean]>([
  ["TNC", "Wingdings", true],
  [1, "Webdings", true],
  ["x", "Wingdings", false],
  ["x", "Wingdings 2", true],
  [" ", "Wingdings", false],
  [null, "Wingdings", false],
  [{ error: "#N/A" }, "Wingdings", false],
  [2, "Symbol", false],
  ["TNC", "Symbol", true],
])("%j in %s is shown as another sign: %s", (cell, font, isOther) => {
  expect(showsOtherGlyph(cell, font)).toBe(isOther);
});
