/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { axisSteps, chartSvg, type ChartPicture } from "./chartSvg";

const PICTURE: ChartPicture = {
  title: "Kết quả <1>",
  names: ["Nguyễn Văn A", "Trần Thị B"],
  series: [
    { name: "Cao", color: "#1F4E79", values: [30, 10] },
    { name: "Thấp", color: "#F4B183", values: [20, null] },
  ],
  most: 50,
  font: "Times New Roman",
  hasLegend: true,
};
const SIZE = { width: 400, height: 300 };

const drawn = (picture: Partial<ChartPicture> = {}) => {
  const text = chartSvg({ ...PICTURE, ...picture }, SIZE);
  return new DOMParser().parseFromString(text, "image/svg+xml");
};

const numbers = (root: Document, selector: string, name: string) =>
  [...root.querySelectorAll(selector)].map((found) => Number(found.getAttribute(name)));

describe("chartSvg", () => {
  it("draws every bar of parts in the colours of the series, one behind the other", () => {
    const root = drawn();
    const [high, low] = ['[fill="#1F4E79"]', '[fill="#F4B183"]'];
    const [first = 0, second = 0] = numbers(root, high, "width");
    expect(first / second).toBeCloseTo(3, 1);
    const [from = 0] = numbers(root, high, "x");
    const [behind = 0] = numbers(root, low, "x");
    expect(behind).toBeCloseTo(from + first, 1);
    // The last of each is the legend's.
    expect(numbers(root, low, "width")).toEqual([expect.closeTo((first * 2) / 3, 1), 0, 12]);
  });

  it("ends the bar of all ballots where the axis ends", () => {
    const root = drawn({ series: [{ name: "Cao", color: "#1F4E79", values: [50, 0] }] });
    const [x = 0] = numbers(root, '[fill="#1F4E79"]', "x");
    const [width = 0] = numbers(root, '[fill="#1F4E79"]', "width");
    expect(Math.max(...numbers(root, "line", "x1"))).toBeCloseTo(x + width, 1);
  });

  it("shows title, names, values of the axis and legend as they are written", () => {
    const texts = [...drawn().querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(texts).toEqual([
      "Kết quả <1>",
      ...["0", "10", "20", "30", "40", "50"],
      ...["Nguyễn Văn A", "Trần Thị B", "Cao", "Thấp"],
    ]);
  });

  it("leaves title and legend out where there are none, and ends the axis at the longest bar", () => {
    const root = drawn({ title: null, hasLegend: false, series: PICTURE.series.slice(0, 1), most: null });
    const texts = [...root.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(texts).toEqual(["0", "5", "10", "15", "20", "25", "30", "Nguyễn Văn A", "Trần Thị B"]);
  });

  it("keeps everything within the picture", () => {
    const root = drawn({ names: ["Nguyễn Văn A".repeat(20), "B"] });
    const ends = [...root.querySelectorAll("rect")].map(
      (rect) => Number(rect.getAttribute("x")) + Number(rect.getAttribute("width")),
    );
    expect(Math.max(...ends)).toBeLessThanOrEqual(SIZE.width);
  });
});

describe("axisSteps", () => {
  it.each([
    [0, [0]],
    [1, [0, 1]],
    [6, [0, 1, 2, 3, 4, 5, 6]],
    [7, [0, 2, 4, 6]],
    [46, [0, 10, 20, 30, 40]],
    [480, [0, 100, 200, 300, 400]],
  ])("to %d", (most, steps) => {
    expect(axisSteps(most)).toEqual(steps);
  });
});
