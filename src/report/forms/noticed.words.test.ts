import { finding } from "../../core/finding/finding";
import findings from "../../locales/vi/findings.json";
import { noticed, NOTICED } from "./noticed.words";

const PARTY = { person: "đồng chí" };

describe("what minutes say of a finding", () => {
  it("asks only for facts that the finding has", () => {
    const known: Readonly<Record<string, { readonly meaning: string; readonly title: string }>> = findings;
    const factsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const unknown = Object.entries(NOTICED).flatMap(([code, words]) => {
      const own = factsOf(`${known[code]?.title ?? ""} ${known[code]?.meaning ?? ""}`);
      return factsOf(words).filter((name) => !own.includes(name === "who" ? "person" : name));
    });
    expect(unknown).toEqual([]);
  });

  it("has no word of the program", () => {
    expect(Object.values(NOTICED).filter((words) => /phần mềm|vùng|ô này|trang tính/.test(words))).toEqual(
      [],
    );
  });

  it("is a sentence about a person as the paper speaks of people", () => {
    const found = finding("W601", { person: "Trần Thị B", invalid: 3, collected: 48, share: "6,25" });
    expect(noticed(found, PARTY)).toBe("Đồng chí Trần Thị B có 3/48 phiếu không hợp lệ (6,25%)");
    expect(noticed(found, { person: "ông (bà)" })).toMatch(/^Ông \(bà\) Trần Thị B/);
  });
});
