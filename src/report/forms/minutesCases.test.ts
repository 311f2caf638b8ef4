import { area } from "../../core/testing/sheet";
import { finding } from "../../core/finding/finding";
import { compare } from "../../core/fraction/comparison";
import { FROM_TWO_THIRDS } from "../../core/regulation/thresholds";
import type { CountRecord, KindResult } from "../../core/record/record";
import { HD09 } from "../../core/regulation/09-HD-DDTLD";
import { NQ85 } from "../../core/regulation/85-2014-QH13";
import { rulesOf } from "../../core/count/rules";
import { NO_OPTIONS } from "../options";
import { fullRecord } from "../testing/fullRecord";
import { planLines, shown } from "../testing/planText";
import { person, recordOf } from "../testing/records";
import { minutes } from "./minutes";

const PERSON = person(1, 40, 4, 2, 47);
const NO_VERDICT = { band: null, label: null, proof: null, ground: null, consequence: null };
const linesOf = (record: CountRecord, isDraft = false) =>
  planLines(minutes(record, { ...NO_OPTIONS, isDraft }));
const about = (kind: Partial<KindResult>, people = [PERSON]) => linesOf(recordOf(people, kind));
const withFaults = (faults: Partial<KindResult["faults"]>) => {
  const { faults: all } = rulesOf(HD09);
  return about({ faults: { ...all, ...faults } });
};

describe("rules of invalid ballots", () => {
  it("name the scope that was applied and whose reading it is", () => {
    const lines = withFaults({ marks: { scope: "ballot", ground: "unit" } });
    expect(lines).toContain("- Phiếu ghi thêm các thông tin khác: cả phiếu không hợp lệ (theo văn bản).");
    expect(lines).toContain(
      "- Phiếu không đánh dấu vào ô nào hoặc đánh dấu vào hai hoặc ba ô: cả phiếu không hợp lệ (do đơn vị quy định).",
    );
  });

  it("list as reasons what makes the whole ballot invalid", () => {
    const reasons = withFaults({}).filter((line) => line.startsWith("   + "));
    expect(reasons.map((line) => line.slice(5, line.indexOf(":")))).toEqual([
      "Phiếu không do Ban Kiểm phiếu phát ra",
      "Phiếu gạch xoá họ tên người được in trên phiếu",
      "Phiếu ghi thêm tên của người ngoài danh sách lấy phiếu tín nhiệm",
      "Phiếu ghi thêm các thông tin khác",
      "Phiếu trắng",
    ]);
  });
});

describe("a count without ballots", () => {
  it("has dots for reasons that its table does not give", () => {
    const lines = about({ source: { type: "counts", marks: area("C5:E17") } });
    expect(lines).toContain("   + Phiếu trắng: | … | phiếu.");
    expect(lines).toContain("Số liệu lấy từ bảng kết quả, không ghi lý do của từng phiếu.");
    expect(lines).toContain("Số liệu lấy từ bảng kết quả; phần mềm không xác định từng phiếu.");
  });
});

describe("the base", () => {
  it("is the figure that the regulation names, also where it is the conference's", () => {
    const record = recordOf([PERSON], { baseRule: "members", base: 50 });
    const plan = minutes({ ...record, conference: { ...record.conference, members: 50 } }, NO_OPTIONS);
    const share = plan.cells.find(
      ({ content }) => content.kind === "formula" && content.formula.includes("QUOTIENT"),
    );
    const place = share?.content.kind === "formula" ? /\$H\$(\d+)/.exec(share.content.formula)?.[1] : "";
    const figure = plan.cells.find(({ row, column }) => row === Number(place) - 1 && column === 7);
    expect(figure && shown(figure.content)).toBe("50");
  });

  it("gives no share and no verdict where it was refused or is not known", () => {
    const people = [{ ...PERSON, ...NO_VERDICT }];
    for (const record of [
      recordOf(people, { base: null }),
      recordOf(people, { base: null, baseRule: "issued" }),
    ]) {
      const lines = linesOf(record);
      expect(lines).toContain("1 | Nguyễn Văn 1 | Ủy viên | 46 | 1 | 40 |  | 4 |  | 2 | ");
      expect(lines).toContain("Chưa có tổng số dùng để tính tỉ lệ nên chưa đối chiếu được.");
    }
  });
});

describe("texts of the regulation", () => {
  it("leave out a quorum that it does not ask for, and send the copies where it says", () => {
    const union = linesOf({ ...recordOf([PERSON]), ...rulesOf(HD09) });
    expect(union.join("\n")).not.toContain("Đối chiếu số có mặt");
    expect(union).toContain(
      "Biên bản kiểm phiếu được lập thành 03 bản; 02 bản gửi LĐLĐ tỉnh, 01 bản lưu tại đơn vị theo chế độ mật.",
    );
  });

  it("say that too few were there", () => {
    const record = fullRecord();
    const proof = "3 × 30 = 90 < 2 × 52 = 104";
    const quorumProof = compare(30, 52, FROM_TWO_THIRDS);
    const conference = { ...record.conference, quorum: false, quorumProof };
    expect(linesOf({ ...record, conference })).toContain(
      `- Đối chiếu số có mặt với số người được triệu tập: ${proof} → không đủ điều kiện tiến hành.`,
    );
  });

  it("have dots for a consequence that no text at hand has", () => {
    const over = { ...person(1, 10, 5, 32, 47), consequence: null };
    expect(about(rulesOf(NQ85), [over])).toContain("Xử lý theo quy định: …");
  });
});

describe("what was noticed", () => {
  const fault = finding(
    "F131",
    { person: "Nguyễn Văn 1", ballot: 3, text: "Đ" },
    { sheet: "Phiếu", address: "C7" },
  );
  const cells = Array.from({ length: 14 }, (_, at) => `C${String(at + 5)}`).join(",");
  const many = finding("W147", { row: 5 }, { sheet: "Phiếu", address: cells, cells: 14 });
  const record = { ...recordOf([PERSON]), findings: [fault, many] };

  it("lists open faults in a draft only", () => {
    const title = "Lỗi chưa xử lý";
    expect(linesOf(record, true)).toContain(title);
    expect(linesOf(record, true).join("\n")).toContain("(Phiếu!C7)");
    expect(linesOf(record)).not.toContain(title);
  });

  it("counts cells beyond a dozen", () => {
    expect(linesOf(record).join("\n")).toContain("C15, C16, … (14 ô)");
  });

  it("keeps an explanation whose moment or warning is not known any more", () => {
    const old = { code: "W602", person: "Lê Văn C", reason: "Đã xem", by: "", at: "", data: "0" } as const;
    expect(linesOf({ ...record, withdrawn: [old] })).toContain(
      "- W602, Lê Văn C. Giải trình: Đã xem (…, …).",
    );
  });
});

describe("the sheet", () => {
  it("repeats the head of a table that runs over several pages; a second kind begins a page", () => {
    const people = (count: number) => Array.from({ length: count }, (_, at) => person(at + 1, 40, 4, 2, 47));
    const titleRows = (count: number) => minutes(recordOf(people(count)), NO_OPTIONS).page.titleRows;
    expect([titleRows(13), titleRows(60)?.count]).toEqual([null, 3]);
    const plan = minutes(fullRecord(), NO_OPTIONS);
    const second = plan.cells.find(({ content }) => shown(content) === "2. Loại phiếu: Phiếu số 2");
    expect(plan.page.breaks).toContain(second?.row);
  });
});
