import { saidIn } from "./said";

const hashOf = (said: unknown) => `#said=${encodeURIComponent(JSON.stringify(said))}`;

describe("the address of a page that only says something", () => {
  it("holds its lines", () => {
    expect(saidIn(hashOf(["Đã lập báo cáo.", "100 %"]))).toEqual(["Đã lập báo cáo.", "100 %"]);
  });

  it.each(["", "#", "#said=", "#said=%", "#said={", hashOf({}), hashOf("x")])("is no other: %s", (hash) => {
    expect(saidIn(hash)).toBeNull();
  });

  it("holds nothing but lines", () => {
    expect(saidIn(hashOf(["a", 1, null]))).toEqual(["a"]);
  });
});
