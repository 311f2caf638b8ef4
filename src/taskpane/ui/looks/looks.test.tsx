import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tokens as fluentTokens } from "@fluentui/react-components";
import { describe, expect, it } from "@jest/globals";
import load from "../../../../scripts/lib/lookLoader.mjs";
import { theme as dark } from "./dark";
import { theme as light } from "./light";
import { tokens } from "./tokens";

/** The theme in the module that the build makes of a look. */
function built(look: string): unknown {
  const text = load(readFileSync(join(__dirname, `${look}.ts`), "utf8"));
  return JSON.parse(text.replace(/^export const theme = /, "").replace(/;\s*$/, ""));
}

describe("what the build puts in place of Fluent UI's own", () => {
  it("each token is what Fluent UI says", () => {
    const names = Object.keys(fluentTokens) as (keyof typeof tokens)[];
    expect(names.length).toBeGreaterThan(400);
    expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(fluentTokens);
  });

  it.each([
    ["light", light],
    ["dark", dark],
  ])("the %s look is Fluent UI's theme, value by value", (look, theme) => {
    expect(Object.keys(theme).length).toBeGreaterThan(400);
    expect(built(look)).toEqual(theme);
  });

  it("a look that is written otherwise stops the build", () => {
    expect(() => load('export { webLightTheme } from "@fluentui/react-components";')).toThrow("Not a look");
  });
});
