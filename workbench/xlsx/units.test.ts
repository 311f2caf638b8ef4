import { expect, test } from "@jest/globals";
import { columnPixels, columnWidth, digitWidth, pixelsOf, pointsOf, standardColumnPixels } from "./units";

test.each([
  ["Calibri", 11, 7],
  ["Arial", 10, 7],
  ["Times New Roman", 12, 8],
  ["times new roman", 13, 9],
  ["times new roman", 14, 9],
  ["A font nobody knows", 11, 7],
])("the digits of %s %i are %i pixels wide", (name, size, pixels) => {
  expect(digitWidth({ name, size })).toBe(pixels);
});

test("Excel's own widths for Calibri 11: 8.43 characters are stored as 9.140625 and shown as 64 pixels", () => {
  expect(columnPixels(9.140625, 7)).toBe(64);
  expect(standardColumnPixels(7)).toBe(64);
});

test.each([6, 7, 8, 9, 10])("any pixel width survives the file when a digit has %i pixels", (digit) => {
  for (let pixels = 1; pixels <= 600; pixels += 1)
    expect(columnPixels(columnWidth(pixels, digit), digit)).toBe(pixels);
});

test("points and pixels", () => {
  expect(pixelsOf(15)).toBe(20);
  expect(pointsOf(pixelsOf(16.55))).toBe(16.55);
});
