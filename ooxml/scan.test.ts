import { describe, expect, test } from "@jest/globals";
import { attributes, childSpans, elementEnd, nextTag, prefixOf, rootTag, startTag } from "./scan";

const XML = `<?xml version="1.0"?><!-- <a> --><x:w a="1 > 2" b='"q"'><x:sheetData n = "&lt;"><r><![CDATA[</r>]]></r></x:sheetData><e/><f></f></x:w>`;

test("the root is found behind declaration and comment, with its prefix", () => {
  const root = rootTag(XML);
  expect(root).toMatchObject({ qualified: "x:w", name: "w", empty: false, close: false });
  expect(prefixOf(root)).toBe("x:");
  expect([...attributes(XML, root)]).toEqual([
    ["a", "1 > 2"],
    ["b", '"q"'],
  ]);
});

test("children are found with their ends, CDATA or not", () => {
  const spans = childSpans(XML, rootTag(XML).end);
  expect(spans.map((span) => XML.slice(span.start, span.outerEnd))).toEqual([
    '<x:sheetData n = "&lt;"><r><![CDATA[</r>]]></r></x:sheetData>',
    "<e/>",
    "<f></f>",
  ]);
  const [data] = spans;
  expect(data === undefined ? null : [...attributes(XML, data)]).toEqual([["n", "&lt;"]]);
});

test("a start tag is written with single quotes made harmless", () => {
  expect(startTag("x:w", new Map([["b", '"q"']]), true)).toBe('<x:w b="&quot;q&quot;"/>');
});

describe("broken text", () => {
  test.each(["<a", "<a b='1>", "<!-- a", "<!DOCTYPE a><a/>"])("%s is refused", (text) => {
    expect(() => nextTag(text, 0)).toThrow();
  });

  test("an element that is not closed is refused", () => {
    expect(() => elementEnd("<a><b></b>", rootTag("<a><b></b>"))).toThrow("<a> is not closed");
    expect(() => rootTag("  ")).toThrow("no root element");
  });
});
