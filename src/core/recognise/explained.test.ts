import { explainedBy, explainedOnce, setExplained } from "./explained";

const setOf = (text: string) => setExplained(explainedBy(text));

describe("a text that explains signs", () => {
  it.each([
    ["H = tín nhiệm cao; M = tín nhiệm; L = tín nhiệm thấp", "H/M/L"],
    ["(H) tín nhiệm cao; (M) tín nhiệm; (L) tín nhiệm thấp", "H/M/L"],
    ["Tín nhiệm cao = H; tín nhiệm = M; tín nhiệm thấp = L", "H/M/L"],
    [
      "Số H tương ứng “phiếu tín nhiệm cao”, số M tương ứng “phiếu tín nhiệm”, L: “phiếu tín nhiệm thấp”",
      "H/M/L",
    ],
    ["C: cao, T: tín nhiệm, K: thấp", "C/T/K"],
    ["2 = cao, 1 = tín nhiệm, 0 = thấp", "2/1/0"],
    ["10 = tín nhiệm cao; 5 = tín nhiệm; 1 = tín nhiệm thấp", "10/5/1"],
    ["-1 = thấp; 0 = tín nhiệm; 1 = cao", "1/0/-1"],
    ["1 = tín nhiệm cao; 0 = tín nhiệm; -1 = tín nhiệm thấp", "1/0/-1"],
  ])("%s", (text, set) => {
    expect(setOf(text)).toBe(set);
  });

  it("may say too little, the same twice, or nothing", () => {
    expect(setOf("H = tín nhiệm cao; L = tín nhiệm thấp")).toBeNull();
    expect(setOf("H = tín nhiệm cao; H = tín nhiệm thấp")).toBeNull();
    expect(explainedBy("Họp Ban Thường vụ")).toEqual([]);
    expect(explainedBy("Phụ lục 3: Tín nhiệm cao")).toEqual([]);
  });

  it("may be one of several lines", () => {
    expect(explainedOnce("H: tín nhiệm cao")).toEqual({ sign: "h", level: "high" });
    expect(explainedOnce("H: tín nhiệm cao, L: thấp")).toBeNull();
    expect(explainedOnce("Đồng chí H: tín nhiệm cao")).toBeNull();
    expect(explainedOnce("Nguyễn Văn A")).toBeNull();
  });
});
