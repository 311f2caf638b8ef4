import { memo, MOST_KEPT } from "./memo";

describe("memo", () => {
  it("works once per text, also where the answer is nothing", () => {
    const asked: string[] = [];
    const remember = memo((text) => {
      asked.push(text);
      return text === "" ? undefined : text.length;
    });
    expect(["ab", "", "ab", ""].map(remember)).toEqual([2, undefined, 2, undefined]);
    expect(asked).toEqual(["ab", ""]);
  });

  it("forgets rather than grows", () => {
    const asked: string[] = [];
    const remember = memo((text) => asked.push(text));
    remember("first");
    for (let at = 0; at < MOST_KEPT; at++) remember(String(at));
    remember("first");
    expect(asked.filter((text) => text === "first")).toHaveLength(2);
  });
});
