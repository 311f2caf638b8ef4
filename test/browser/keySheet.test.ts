import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
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

  it("is one page when it is printed", async () => {
    execFileSync(process.execPath, [join(ROOT, "scripts/docs.mjs"), "--if-needed"], { stdio: "pipe" });
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(ROOT, "dist-docs/huong-dan/to-in.html")).href);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
      expect(pdf.toString("latin1")).toMatch(/\/MediaBox \[0 0 59[45]\.?\d* 84[12]\.?\d*\]/);
    } finally {
      await browser.close();
    }
  });
});
