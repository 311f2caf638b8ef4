import { changingNames } from "./changingNames";

const names = (texts: Readonly<Record<string, string>>) =>
  changingNames(Object.entries(texts).map(([name, text]) => ({ name, text })));

describe("names whose formulas change by themselves", () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["none", { a: "=P!$A$1", b: "=a+1" }, []],
    ["chance, another workbook", { a: "=RAND()", b: "=[1]P!$A$1", c: "=P!$A$1" }, ["A", "B"]],
    [
      "through others, however they are spelled",
      { c: "=B+1", b: "=A*2", a: "=NOW()", d: "=5" },
      ["A", "B", "C"],
    ],
    [
      "called as functions",
      { pick: "=LAMBDA(n,RAND()*n)", d: "=Pick(2)", e: "=Pick(3)" },
      ["PICK", "D", "E"],
    ],
    ["in a circle", { a: "=b+RAND()", b: "=a", c: "=c" }, ["A", "B"]],
  ])("%s", (_, texts, found) => {
    expect([...names(texts)].toSorted()).toEqual([...found].toSorted());
  });

  it("are found along a chain in one step each", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 5000 }, (_, at) => [`ten_${String(at)}`, `=ten_${String(at + 1)}`]),
    );
    expect(names({ ...chain, ten_5000: "=TODAY()" })).toHaveLength(5001);
  });
});
