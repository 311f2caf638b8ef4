import { describe, expect, it } from "@jest/globals";
import { PackageError } from "./trouble";
import { rootName, walkTags } from "./wellFormed";

const DECLARED = '<?xml version="1.0" encoding="UTF-8"?>';

function isWhole(xml: string): boolean {
  try {
    walkTags(xml, "part");
    return true;
  } catch (error) {
    if (error instanceof PackageError && error.trouble.kind === "damaged") return false;
    throw error;
  }
}

describe("a part that is well-formed", () => {
  it.each([
    [
      "has a declaration, comments and instructions around its root",
      `\uFEFF${DECLARED}<!-- a --><?b c?><a/>\n<!-- d -->`,
    ],
    ["has entities, numbered ones as well", "<a b='&lt;&quot;&#10;'>&amp;&apos;&gt;&#x1F600;&#x9;</a>"],
    ["has blanks at every place that may have some", '<a  b = "1"\n\tc=\'"\' ><d /></a >'],
    ["has sections, in which everything may stand", "<a><![CDATA[<b> & ]] >]]><!-- & < --></a>"],
    [
      "declares its prefixes, at the element or around it",
      '<a xmlns:x="urn:x" xml:space="preserve"><x:b x:c="1"/><y:d xmlns:y="urn:y"/></a>',
    ],
    ["has names in letters of any script", '<Phiếu số_1="1"/>'],
  ])("%s", (_, xml) => expect(isWhole(xml)).toBe(true));
});

describe("a part that is not", () => {
  it.each([
    ["an ampersand that begins nothing", "<a>TN&C</a>"],
    ["an ampersand in a value", '<a b="1 & 2"/>'],
    ["an entity that XML does not know", "<a>&nbsp;</a>"],
    ["a control character", "<a>TN\u0001C</a>"],
    ["a number of no sign", "<a>&#0;</a>"],
    ["the number of half a sign", "<a>&#xD800;</a>"],
    ["a number beyond the last sign", "<a>&#x110000;</a>"],
    ["the end of a section in a text", "<a>b]]>c</a>"],
    ["two dashes in a comment", "<a><!-- b -- c --></a>"],
    ["a second declaration", `<a>${DECLARED}</a>`],
    ["a declaration of a document type", "<!DOCTYPE a><a/>"],
    ["a declaration of an entity inside", "<a><!ENTITY b 'c'></a>"],
    ["a value without quotes", "<a b=1/>"],
    ["an attribute without a value", "<a b/>"],
    ["an attribute twice", '<a b="1" b="2"/>'],
    ["no blank between attributes", '<a b="1"c="2"/>'],
    ["a sign that opens a tag in a value", '<a b="<"/>'],
    ["an attribute at a tag that closes", '<a></a b="1">'],
    ["a name that begins with a digit", "<a><1/></a>"],
    ["no name at all", "<a>< b/></a>"],
    ["a prefix that nothing declares", "<x:a/>"],
    ["a prefix of an attribute that nothing declares", '<a x:b="1"/>'],
    ["a prefix whose declaration has ended", '<a><b xmlns:x="urn:x"/><x:c/></a>'],
    ["the same after the end of what it stood around", '<a><b xmlns:x="urn:x"><c/></b><x:c/></a>'],
    ["a text before the root", "b<a/>"],
    ["a text behind the root", "<a/>b"],
    ["a blank that XML does not know, behind the root", "<a/>\u00A0"],
    [
      "more attributes than any element has",
      `<a ${Array.from({ length: 201 }, (_, at) => `b${at}="1"`).join(" ")}/>`,
    ],
    ["a second root", "<a/><b/>"],
    ["an element that does not end", "<a><b></a>"],
    ["nothing", ""],
  ])("%s", (_, xml) => expect(isWhole(xml)).toBe(false));
});

it("sections and depth cost no more than their letters", () => {
  const many = "<!----><?b?>".repeat(200_000);
  const deep = 100_000;
  const nested = `${'<x:b x:c="1">'.repeat(deep)}${"</x:b>".repeat(deep)}`;
  expect(isWhole(`<a xmlns:x="urn:x">${many}${nested}</a>`)).toBe(true);
});

it("the root of a part has its name", () => {
  expect(rootName(`${DECLARED}<x:a/>`, "part")).toBe("a");
  expect(() => rootName("</a>", "part")).toThrow(PackageError);
});
