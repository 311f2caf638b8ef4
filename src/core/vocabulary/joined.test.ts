import { parseCount } from "../printed/parseCount";
import { codesIn, faultsIn } from "./joined";

describe("what one cell joins", () => {
  it.each([
    ["c,t", ["c", "t"]],
    ["tnc / tn", ["tnc", "tn"]],
    ["t va k", ["t", "k"]],
    ["vang", ["vang"]],
  ])("codes of %j", (text, codes) => expect(codesIn(text)).toEqual(codes));

  it.each([
    ["Gạch tên; ký tên", ["gach ten", "ky ten"]],
    ["Gạch họ và tên và ký tên", ["gach ho ten", "ky ten"]],
    ["Phiếu lạ + có  ý kiến", ["phieu la", "co y kien"]],
  ])("faults of %j", (text, faults) => expect(faultsIn(text)).toEqual(faults));
});

describe("words of printed counts", () => {
  it.each([
    ["Không có phiếu nào", 0],
    ["46 đại biểu", 46],
    ["46 ph., chiếm tỉ lệ 88,5%", 46],
  ])("%j is %d", (text, count) => expect(parseCount(text, "count")).toMatchObject({ value: { count } }));
});
