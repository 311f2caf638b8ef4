import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { finding } from "../core/finding/finding";
import { findingWords } from "./findings";

const TYPES = readFileSync("node_modules/@types/office-js/index.d.ts", "utf8");
const bodies = (of: RegExp) => [...TYPES.matchAll(of)].map(([, body = ""]) => body);
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
/** Codes that the types do not list, though Office.js answers with them. */
const UNLISTED = ["InvalidOrTimedOutSession", "WriteNotSupportedWhenModalDialogOpen"];
/** Every code that Office.js has for an error: those of the hosts, and its own where it cannot reach one. */
const CODES = [
  ...bodies(/enum ErrorCodes \{([^}]*)\}/g).flatMap((body) =>
    [...body.matchAll(/= "(\w+)"/g)].map(([, code = ""]) => code),
  ),
  ...bodies(/class ErrorCodes \{([^}]*)\}/g).flatMap((body) =>
    [...body.matchAll(/static (\w+)/g)].map(([, name = ""]) => capital(name)),
  ),
  ...UNLISTED,
];
const OTHER = { vi: "lỗi không rõ nguyên nhân", en: "an unknown fault" } as const;
const HOST = ["F501", "F504", "F505", "F511", "F517", "F518", "F540", "F581"] as const;
const meaning = (code: (typeof HOST)[number], reason: string, locale: "vi" | "en" = "vi") =>
  findingWords(finding(code, { reason }), locale).meaning;

describe("what a host says", () => {
  it("has codes to be worded", () => expect(new Set(CODES).size).toBeGreaterThan(35));

  it.each([...new Set(CODES)])("%s is worded in both languages, without its own text", (code) => {
    for (const locale of ["vi", "en"] as const) {
      for (const host of HOST) {
        const said = meaning(host, `${code}: You can't do this here.`, locale);
        expect(said).not.toContain(code);
        expect(said).not.toContain("You can't");
        expect(said).not.toContain(OTHER[locale]);
      }
    }
  });

  it("is worded where a cell could not be put back", () => {
    const facts = { cell: "Phiếu!C5", before: "TN", reason: "AccessDenied: You can't do this here." };
    const said = findingWords(finding("F542", facts), "vi").meaning;
    expect(said).toMatch(/Phiếu!C5.*“TN”/u);
    expect(said).not.toMatch(/AccessDenied|You can't/u);
  });

  it.each([
    "TypeError: x is not a function",
    "BrandNewCode: Không làm được",
    "5001: x",
    "Network down",
    "Vous ne pouvez pas modifier cette cellule protégée.",
    "ワークシートを変更できません。",
    "Không sửa được vùng này.",
    "",
  ])("%s is a fault of which nothing is known", (reason) =>
    expect(meaning("F501", reason)).toContain(OTHER.vi),
  );

  it.each([
    "ChunkLoadError: Loading chunk 12 failed.",
    "TypeError: Failed to fetch dynamically imported module: https://x/1.js",
  ])("%s is a lost connection", (reason) => {
    expect(meaning("F518", reason)).toContain("mất kết nối");
  });

  it.each(["ExcelApi 1.8", "Ghi: 5% ≠ 0.05"])("%s is ours and stays", (reason) => {
    expect(meaning("F511", reason)).toContain(reason);
  });
});
