import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const CORE = join(__dirname, "..");
/** Rooms with words of their own: texts of regulations, and letters of old encodings. */
const ELSEWHERE = ["vocabulary", "regulation", "text"];
/** Expressions that say nothing of a word: classes of letters, escapes, names of groups, quantities. */
const NO_WORD = /\[(?:\\.|[^\]])*\]|\\[pPuxk]\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\.|\{\d+,?\d*\}|\(\?<?[:=!]/g;
const WORD = /\p{Ll}{2,}/u;

const files = readdirSync(CORE, { recursive: true, encoding: "utf8" })
  .map((path) => join(CORE, path))
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
  .filter((path) => !ELSEWHERE.includes(relative(CORE, path).split(/[\\/]/)[0] ?? ""));

const isMade = (node: ts.Node) =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp";

/** What an expression is written as; where a file makes one of texts, all of its texts. */
function patternsIn(source: ts.SourceFile): readonly string[] {
  const written: string[] = [];
  const texts: string[] = [];
  const made: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const text = node.getText();
      written.push(text.slice(1, text.lastIndexOf("/")));
    }
    if (isMade(node)) made.push(node);
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (/[\\(|^$]/.test(node.text)) texts.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return made.length > 0 ? [...written, ...texts] : written;
}

function wordsIn(code: string): readonly string[] {
  const source = ts.createSourceFile("own.ts", code, ts.ScriptTarget.Latest, true);
  return patternsIn(source).filter((pattern) => WORD.test(pattern.replace(NO_WORD, " ")));
}

describe("words by which heads are known", () => {
  it.each(files.map((path) => relative(CORE, path)))("are in no expression of %s", (path) => {
    expect(wordsIn(readFileSync(join(CORE, path), "utf8"))).toEqual([]);
  });

  it("are seen where they are", () => {
    expect(
      wordsIn('const A = /^ghi chu$/; const B = /[a-z]+\\bx/; const C = "^(?:ho ten)"; RegExp(C);'),
    ).toEqual(["^ghi chu$", "^(?:ho ten)"]);
    expect(wordsIn("const D = new RegExp(`^${A}(?:thu|ve)`)")).toEqual(["(?:thu|ve)"]);
  });
});
