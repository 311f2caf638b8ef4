import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { waitFor } from "@testing-library/react";

const mounted: unknown[][] = [];
jest.mock("./mount", () => ({ mountPane: (...args: unknown[]) => void mounted.push(args) }));
jest.mock("../workbook/room", () => ({ excelRoom: {} }));

interface Host {
  readonly host: string | null;
  readonly language?: string;
  readonly supports?: (set: string, version: string) => boolean;
}

function playOffice({ host, language = "vi-VN", supports = () => true }: Host): void {
  const context =
    host === null ? {} : { displayLanguage: language, requirements: { isSetSupported: supports } };
  Object.assign(globalThis, {
    Office: { onReady: () => Promise.resolve({ host }), HostType: { Excel: "Excel" }, context },
  });
}

const openPage = () =>
  jest.isolateModulesAsync(async () => {
    await import("./index");
  });

beforeEach(() => {
  mounted.length = 0;
  localStorage.clear();
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(() => void Reflect.deleteProperty(globalThis, "Office"));

describe("the page of the pane", () => {
  it.each([
    ["vi-VN", "vi"],
    ["en-US", "en"],
  ])("opens the pane in Excel that speaks %s", async (language, locale) => {
    playOffice({ host: "Excel", language });
    await openPage();
    await waitFor(() => expect(mounted).toHaveLength(1));
    expect(mounted[0]?.[0]).toBe(document.getElementById("root"));
    expect(mounted[0]?.[2]).toBe(locale);
    expect(document.documentElement.lang).toBe(locale);
  });

  it("keeps the language chosen before", async () => {
    localStorage.setItem("tinnhiem.locale", "vi");
    playOffice({ host: "Excel", language: "en-US" });
    await openPage();
    await waitFor(() => expect(mounted[0]?.[2]).toBe("vi"));
  });

  it.each([
    ["outside Excel", { host: null }, "Tín nhiệm chạy trong Excel"],
    ["in another program", { host: "Word" }, "Tín nhiệm chạy trong Excel"],
    ["in an Excel without 1.9", { host: "Excel", supports: () => false }, "Cần phiên bản Excel mới hơn"],
  ])("says %s what to do", async (_, host, title) => {
    playOffice(host);
    await openPage();
    await waitFor(() => expect(document.querySelector("h1")?.textContent).toBe(title));
    expect(document.querySelectorAll("p")).toHaveLength(2);
    expect(mounted).toEqual([]);
  });

  it("asks for no more than ExcelApi 1.9", async () => {
    const asked: string[] = [];
    const supports = (set: string, version: string) => asked.push(`${set} ${version}`) > 0;
    playOffice({ host: "Excel", supports });
    await openPage();
    await waitFor(() => expect(mounted).toHaveLength(1));
    expect(asked).toEqual(["ExcelApi 1.9"]);
  });

  it("says that Office.js could not be fetched", async () => {
    document.body.innerHTML = "";
    await openPage();
    await waitFor(() => expect(document.querySelector("h1")?.textContent).toBe("Not connected to Excel"));
  });
});
