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
      "Phiếu gạch xóa họ tên người được in trên phiếu",
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
    expect(lines).toContain("Số liệu lấy từ bảng kết quả kiểm phiếu, không xác định lại từng phiếu.");
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
      `- Số người dự: có mặt 30/52 người (chưa đủ ít nhất 2/3), không đủ điều kiện tiến hành hội nghị (${proof}).`,
    );
  });

  it("have dots for a consequence that no text at hand has", () => {
    const over = { ...person(1, 10, 5, 32, 47), consequence: null };
    expect(about(rulesOf(NQ85), [over]).join("\n")).toMatch(/^- Quy định nêu đối với trường hợp .*: …$/m);
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
    const title = "Nội dung chưa xử lý (bản chưa chính thức)";
    expect(linesOf(record, true)).toContain(title);
    expect(linesOf(record)).not.toContain(title);
  });

  it("names no cell, no code and no word of the program", () => {
    const said = linesOf(record).join("\n");
    expect(said).toContain("- Có phiếu không ghi số trên bảng nhập phiếu; chưa có giải trình.");
    expect(said).not.toMatch(/W147|C5|Phiếu!|phần mềm/);
  });

  it("says an explanation whose author or moment is not known with dots, and leaves out one that holds no longer", () => {
    const old = { code: "W147", person: "", reason: "Đã xem", by: "", at: "", data: "0" } as const;
    const accepted = [{ ...old, code: "W147" as const, findings: [many] }];
    expect(linesOf({ ...record, accepted })).toContain(
      "- Có phiếu không ghi số trên bảng nhập phiếu. Giải trình: Đã xem (…, …).",
    );
    expect(linesOf({ ...record, withdrawn: [old] }).join("\n")).not.toContain("Đã xem");
  });
});

describe("who signs", () => {
  const namesOf = (boardMembers: string, clerk: string) => {
    const record = recordOf([PERSON]);
    const own = { ...record, conference: { ...record.conference, boardMembers } };
    const lines = planLines(minutes(own, { ...NO_OPTIONS, clerk }));
    return lines[lines.indexOf("(Ký, ghi rõ họ tên)") + 1];
  };

  it("is the board's secretary, or the clerk who is known, beside members and head", () => {
    expect(namesOf("Lê Văn C\nTrần Thị B, Thư ký", "Phạm Thị D")).toBe(
      "Trần Thị B, Thư ký | Lê Văn C | ………………",
    );
    expect(namesOf("Lê Văn C", "Phạm Thị D")).toBe("Phạm Thị D | Lê Văn C | ………………");
    expect(namesOf("", "")).toBe("……………… | ……………… | ………………");
  });
});

describe("the sheet", () => {
  it("repeats the head of every table on its own pages, and lets a second kind follow the first", () => {
    const people = (count: number) => Array.from({ length: count }, (_, at) => person(at + 1, 40, 4, 2, 47));
    const pageOf = (count: number) => minutes(recordOf(people(count)), NO_OPTIONS).page;
    const [results, reasons] = pageOf(60).heads ?? [];
    expect([results?.rows, reasons?.rows]).toEqual([3, 1]);
    expect(results?.copies.length).toBeGreaterThan(0);
    expect(reasons?.copies.length).toBeGreaterThan(0);
    expect(pageOf(60).titleRows).toBeNull();
    const plan = minutes(fullRecord(), NO_OPTIONS);
    const second = plan.cells.find(({ content }) => shown(content) === "2. Loại phiếu: Phiếu số 2");
    expect(second).toBeDefined();
    expect(plan.page.heads).toHaveLength(4);
  });
});

it("what a text says of a threshold stands once, below all people over it", () => {
  const people = [person(1, 19, 2, 25, 47), person(2, 17, 2, 27, 47)];
  const lines = planLines(minutes(recordOf(people), NO_OPTIONS));
  const said = lines.filter((line) => line.startsWith("- Quy định nêu"));
  expect(said).toHaveLength(1);
  expect(lines.indexOf(said[0] ?? "")).toBeGreaterThan(
    lines.findIndex((line) => line.startsWith("2. Đồng chí Nguyễn Văn 2")),
  );
});
