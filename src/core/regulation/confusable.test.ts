import { looksShipped } from "./confusable";
import { customRegulation } from "./custom";

const nameOf = (name: string) => {
  const made = customRegulation({ from: "96-QD/TW", base: "members", half: "từ 60%", name });
  return made.ok ? made.value.name : made.finding.code;
};

describe("the name of a unit's own regulation", () => {
  it("is marked once, whatever it says itself", () => {
    expect(nameOf("Quy chế A")).toBe("Quy chế A (đơn vị sửa đổi)");
    expect(nameOf("Quy chế A (đơn vị sửa đổi)")).toBe("Quy chế A (đơn vị sửa đổi)");
    expect(nameOf("Quy chế thực hiện 96-QĐ/TW")).toBe("Quy chế thực hiện 96-QĐ/TW (đơn vị sửa đổi)");
  });

  it.each([
    "Quy định 96-QÐ/TW",
    "Quy định số 96-QĐ/TW.",
    "96\u2011QĐ/TW",
    "Quy định 96-QĐ/ТW",
    "nghị quyết 85/2014/QH13",
  ])("is no other spelling of a known one: %s", (name) => {
    expect(looksShipped(name)).toBe(true);
    expect(nameOf(name)).toBe("F408");
  });

  it("may be anything else", () => {
    expect(["Quy chế", "Quy định 97-QĐ/TW", ""].map(looksShipped)).toEqual([false, false, false]);
  });
});
