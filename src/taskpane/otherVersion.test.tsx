import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import { VERSION } from "../report/version";
import { sayOtherVersion } from "./otherVersion";

const root = () => document.getElementById("root") ?? document.body;

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
});

describe("pages and manifest", () => {
  it.each(["", "?_host_Info=Excel", `?manifest=${VERSION}`])(
    "of one version say nothing: %s",
    async (search) => {
      await sayOtherVersion(root(), search, "vi");
      expect(document.querySelector("[role=status]")).toBeNull();
    },
  );

  it.each([
    ["vi", "Tệp manifest trong Excel là bản 0.3.9"],
    ["en", "The manifest in Excel is of version 0.3.9"],
  ] as const)("of two versions say both in %s", async (locale, begins) => {
    await sayOtherVersion(root(), "?manifest=0.3.9", locale);
    const text = document.querySelector("[role=status]")?.textContent ?? "";
    expect(text.startsWith(begins)).toBe(true);
    expect(text).toContain(VERSION);
  });

  it("take no room from the pane's own buttons", async () => {
    const height = jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(58);
    await sayOtherVersion(root(), "?manifest=0.3.9", "vi");
    const above = () => document.documentElement.style.getPropertyValue("--above");
    expect(above()).toBe("58px");
    height.mockReturnValue(44);
    window.dispatchEvent(new Event("resize"));
    expect(above()).toBe("44px");
  });
});
