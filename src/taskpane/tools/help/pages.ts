import groups from "../../../../docs/contents.json";
import type { HelpDocument } from "../../../../docs/huong-dan.md";
import type { Locale } from "../../../locales/locale";
import { HELP } from "./later";

/** Pages that are looked up. */
const DICTIONARIES: ReadonlySet<string> = new Set(["ma-loi", "findings", "ham", "functions"]);

/** Whether one part of a page at a time is looked up. */
export const isDictionary = (page: string): boolean => DICTIONARIES.has(page);

/** The name of a page: "huong-dan/ghi-phieu.md" -> "ghi-phieu" */
export const pageId = (path: string): string => path.replace(/^.*\//, "").replace(/\.md$/, "");

const ENGLISH: ReadonlySet<string> = new Set(
  groups.filter(({ lang }) => lang === "en").flatMap(({ pages }) => pages.map(pageId)),
);

/** In English one short guide stands for the pages of the Vietnamese one. */
const IN_ENGLISH: Readonly<Record<string, string>> = {
  "huong-dan": "huong-dan",
  "lap-bao-cao": "guide#the-job",
  "ghi-phieu": "guide#how-ballots-are-read",
  "nhap-phieu": "guide#typing-ballots",
  "xem-va-sua-loi": "guide#the-job",
  "hieu-ket-qua": "guide#verdicts",
  "bieu-mau": "guide#papers",
  "tach-bao-cao": "guide#papers",
  "ham-trong-o": "functions",
  ham: "functions",
};

/**
 * A topic in a language.
 *
 * @example topicIn("ma-loi#f131", "en") // "findings#f131"
 */
export function topicIn(topic: string, locale: Locale): string {
  if (locale === "vi" || topic === "") return topic;
  const [page = "", anchor] = topic.split("#");
  if (ENGLISH.has(page)) return topic;
  if (page === "ma-loi") return anchor === undefined ? "findings" : `findings#${anchor}`;
  return IN_ENGLISH[page] ?? "guide#tools";
}

/** The page of a topic, in whichever language it is; `undefined` for one that is not there. */
export async function fetchPage(page: string): Promise<HelpDocument | undefined> {
  const documents = await HELP[ENGLISH.has(page) ? "en" : "vi"]();
  return documents.find(({ id }) => id === page);
}

/** All pages of a language. */
export function fetchAll(locale: Locale): Promise<readonly HelpDocument[]> {
  return HELP[locale]();
}
