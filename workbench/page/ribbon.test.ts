/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { readRibbon } from "./ribbon";

describe("the ribbon of the manifest", () => {
  const xml = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  const ribbon = readRibbon(new DOMParser().parseFromString(xml, "application/xml"));

  it("has the tab and its two buttons with words and icons", () => {
    expect(ribbon.tab).toBe("Tín nhiệm");
    expect(ribbon.buttons.map(({ label, icon }) => [label, icon])).toEqual([
      ["Kiểm phiếu", "/assets/icon-32.png"],
      ["Lập báo cáo", "/assets/icon-32.png"],
    ]);
    expect(ribbon.buttons.every(({ tip }) => tip.length > 20)).toBe(true);
  });

  it("shows the pane with one and runs a handler with the other", () => {
    expect(ribbon.buttons.map(({ command }) => command)).toEqual([undefined, "writeReport"]);
  });
});
