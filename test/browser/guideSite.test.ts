import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/lib/browser.mjs";
import { PAPER_FACTS } from "../../src/core/ballot/paperFacts";
import { factKey, SIGN_KEYS } from "../../src/session/typing/keys";
import { ROOT } from "../support/published";

const SHEET = readFileSync(join(ROOT, "docs/huong-dan/to-in.md"), "utf8");
const SIGN_WORDS = { high: "Cao", confidence: "Tín nhiệm", low: "Thấp", twice: "Hai dấu", blank: "Trống" };
const FACT_WORDS = {
  notIssued: "không do Ban Kiểm phiếu phát ra",
  nameCrossedOut: "gạch xóa họ tên",
  nameAdded: "ghi thêm tên",
  otherInformation: "ghi thông tin khác",
  signed: "ký tên",
};

describe("the sheet beside the keyboard", () => {
  it("names every key as the pane takes it", () => {
    const [keys = [], words = []] = SHEET.split("\n")
      .filter((line) => line.startsWith("| ") && !line.startsWith("| -"))
      .map((line) => line.split("|").map((cell) => cell.trim()));
    const named = Object.fromEntries(keys.map((key, at) => [key, words[at]]));
    for (const [sign, key] of Object.entries(SIGN_KEYS))
      expect([key, named[key]]).toEqual([key, SIGN_WORDS[sign as keyof typeof SIGN_KEYS]]);
    const facts = PAPER_FACTS.map((fact, at) => `**${factKey(at)}** ${FACT_WORDS[fact]}`);
    expect(SHEET.split("\n")).toContain(facts.join(" · "));
  });
});

const SITE = join(ROOT, "dist-docs");
const addressOf = (path: string): string => pathToFileURL(join(SITE, path)).href;
const complaints: string[] = [];
let [browser, opened]: [Browser?, Page?] = [];
const page = (): Page => {
  if (!opened) throw new Error("Nothing is open.");
  return opened;
};

/** Paths of links and pictures of the open page that lead nowhere. */
async function deadEnds(): Promise<readonly string[]> {
  const links = await page().evaluate(() => [...document.links].map(({ href }) => href));
  const pictures = await page().evaluate(async () => {
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    return [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src);
  });
  return [...links.filter((href) => href.startsWith("file:") && !isThere(href)), ...pictures];
}

function isThere(href: string): boolean {
  const url = new URL(href);
  const anchor = decodeURIComponent(url.hash.slice(1));
  url.hash = "";
  try {
    const text = readFileSync(fileURLToPath(url), "utf8");
    return anchor === "" || text.includes(` id="${anchor}"`);
  } catch {
    return false;
  }
}

describe("the guide's site, opened from a disk without a network", () => {
  beforeAll(async () => {
    browser = await launchBrowser();
    opened = await browser.newPage();
    await opened.context().setOffline(true);
    opened.on("console", (message) => complaints.push(message.text()));
    opened.on("pageerror", (error) => complaints.push(error.message));
  });
  afterAll(() => browser?.close());
  afterEach(() => expect(complaints).toEqual([]));

  it("leads from every page to pages, places and pictures that are there", async () => {
    const pages = readdirSync(SITE, { recursive: true, encoding: "utf8" });
    const html = pages.map((path) => path.replaceAll("\\", "/")).filter((path) => path.endsWith(".html"));
    expect(html.length).toBeGreaterThan(30);
    for (const path of html) {
      await page().goto(addressOf(path));
      expect([path, await deadEnds()]).toEqual([path, []]);
    }
  });

  it("finds what is typed without tones, and goes there", async () => {
    await page().goto(addressOf("huong-dan/thu-ky.html"));
    await page().getByRole("searchbox").fill("ky hieu la");
    const first = page().locator(".found a").first();
    await first.getByText("F131").first().waitFor();
    await first.click();
    await page().waitForURL(`${addressOf("ma-loi.html")}#f131`);
    await page().locator("#f131").waitFor();
  });

  it("gives the practice workbook", () => {
    const [given, kept] = [join(SITE, "thuc-hanh.xlsx"), join(ROOT, "samples/thuc-hanh.xlsx")];
    expect(readFileSync(given).equals(readFileSync(kept))).toBe(true);
  });

  it("prints the sheet beside the keyboard on one page", async () => {
    await page().goto(addressOf("huong-dan/to-in.html"));
    const pdf = (await page().pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]\.?\d* 84[12]\.?\d*\]/);
  });
});
