import { describe, expect, it } from "@jest/globals";
import groups from "../../../../docs/contents.json";
import vi from "../../../locales/vi/findings.json";
import { FORM_HELP, STEP_HELP, TOOL_HELP } from "../../ui/helpTopics";
import { fetchAll, fetchPage, isDictionary, pageId, topicIn } from "./pages";
import { partAt, sectionsOf } from "./parts";
import { makeSearch } from "./search";

const TOPICS = [STEP_HELP, TOOL_HELP, FORM_HELP].flatMap((table) => Object.values<string>(table));
const CODES = Object.keys(vi).map((code) => `ma-loi#${code.toLowerCase()}`);

async function isThere(topic: string, locale: "vi" | "en"): Promise<boolean> {
  const [page = "", anchor] = topicIn(topic, locale).split("#");
  const document = await fetchPage(page);
  return document !== undefined && (anchor === undefined || partAt(document.nodes, anchor).length > 0);
}

describe.each(["vi", "en"] as const)("the help in %s", (locale) => {
  it("holds what steps, tools, forms and findings lead to", async () => {
    const missing: string[] = [];
    for (const topic of [...TOPICS, ...CODES]) if (!(await isThere(topic, locale))) missing.push(topic);
    expect(missing).toEqual([]);
    expect(await isThere("ma-loi#f999", locale)).toBe(false);
  });

  it("holds all pages that its contents name, and no others", async () => {
    const named = groups.filter(({ lang }) => lang === locale).flatMap(({ pages }) => pages.map(pageId));
    expect((await fetchAll(locale)).map(({ id }) => id).toSorted()).toEqual(named.toSorted());
  });

  it("leads from no page to where nothing is", async () => {
    const documents = await fetchAll(locale);
    const links = JSON.stringify(documents).matchAll(/"to":"([^"]+)"/g);
    const dead: string[] = [];
    for (const [, topic = ""] of links) if (!(await isThere(topic, locale))) dead.push(topic);
    expect(dead).toEqual([]);
  });
});

describe("the search", () => {
  it("finds a finding by its name, with tones or without", async () => {
    const search = makeSearch((await fetchAll("vi")).flatMap(sectionsOf));
    for (const query of ["ký hiệu lạ", "ky hieu la", "F131"])
      expect(search(query)[0]).toMatchObject({ id: "ma-loi#f131", title: "F131 Ký hiệu lạ" });
    expect(search("xyzzy")).toEqual([]);
  });

  it("puts what was typed with its tones first", () => {
    const sections = ["Hòa", "Hóa"].map((title) => ({ id: title, page: "", title, text: "" }));
    expect(makeSearch(sections)("hóa").map(({ id }) => id)).toEqual(["Hóa", "Hòa"]);
    expect(makeSearch(sections)("hòa").map(({ id }) => id)).toEqual(["Hòa", "Hóa"]);
  });
});

it("only findings and functions are looked up one by one", () => {
  expect(["ma-loi", "findings", "ham", "functions", "ghi-phieu"].map(isDictionary)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});
