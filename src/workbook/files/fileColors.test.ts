import { fileColor, fileGrounds } from "./fileColors";

const [WHITE, RED] = [{ rgb: "FFFFFF" }, { rgb: "FF0000" }];

describe("colours", () => {
  const theme = ["000000", "FFFFFF", "44546A", "E7E6E6"];
  it("of a theme, of the old palette, and those that nobody can tell", () => {
    const colors = [
      { theme: 0 },
      { theme: 1 },
      { theme: 0, tint: -1 },
      { indexed: 9 },
      { indexed: 30 },
      { indexed: 66 },
      {},
    ];
    expect(colors.map((color) => fileColor(color, { theme, palette: [] }))).toEqual([
      "#FFFFFF",
      "#000000",
      "#000000",
      "#FFFFFF",
      "#0066CC",
      null,
      null,
    ]);
    expect(fileColor({ theme: 0 }, { theme: [], palette: [] })).toBeNull();
  });

  it("of grounds are those of a gradient, or what a pattern looks like from afar", () => {
    const colors = { theme: [], palette: ["FF00FF00"] };
    const [from, to] = [
      { color: RED, position: 0 },
      { color: { theme: 1 }, position: 0.5 },
    ];
    expect(fileGrounds(undefined, colors)).toEqual([]);
    expect(fileGrounds({ type: "gradient", stops: [from, to, { ...to, color: WHITE }] }, colors)).toEqual([
      "#FF0000",
      "#FFFFFF",
    ]);
    const patterns = ["gray125", "darkGrid", "lightUp", "solid", "none"] as const;
    const seen = patterns.map((pattern) => fileGrounds({ type: "pattern", pattern, fgColor: RED }, colors));
    expect(seen.flat()).toEqual(["#ffdfdf", "#ff8080", "#ffbfbf", "#FF0000"]);
    const own = { type: "pattern", pattern: "darkGray", bgColor: { indexed: 0 } } as const;
    expect(fileGrounds(own, colors)).toEqual(["#004000"]);
  });
});
