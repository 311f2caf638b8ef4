import { wordFile } from ".";
import { minutes } from "../forms/minutes";
import { resultReport } from "../forms/resultReport";
import { NO_OPTIONS, type ReportOptions } from "../options";
import type { SheetPlan } from "../sheetPlan";
import { fullRecord } from "../testing/fullRecord";
import { person, recordOf } from "../testing/records";
import { wordLines, wordPart, wordXml } from "../testing/wordText";

const people = (count: number) => Array.from({ length: count }, (_, at) => person(at + 1, 19, 2, 25, 47));

function resultOf(record: ReturnType<typeof recordOf>, options: Partial<ReportOptions> = {}): SheetPlan {
  const [kind] = record.kinds;
  if (!kind) throw new Error("no kind");
  return resultReport(record, kind, { ...NO_OPTIONS, ...options });
}

const xmlOf = async (plan: SheetPlan) => wordPart(await wordFile([plan]), "word/document.xml");

describe("the result report in Word", () => {
  it("reads as the form: lines with a figure as sentences, decimals with a comma", async () => {
    const lines = wordLines(await wordFile([resultOf(recordOf(people(2)))]));
    expect(lines).toEqual([
      "Tên tổ chức, cơ quan, đơn vị",
      "..............................",
      "(Đóng dấu treo)",
      "..............., ngày..... tháng..... năm..........",
      "BÁO CÁO KẾT QUẢ PHIẾU TÍN NHIỆM",
      "Tại hội nghị (kỳ họp)...........................",
      "-----",
      expect.stringMatching(/^Thực hiện nhiệm vụ do …\. giao, .* kết quả cụ thể như sau:$/),
      "1. Tổng số uỷ viên ban chấp hành (đại biểu): … đồng chí.",
      "- Số có mặt dự hội nghị (kỳ họp): … đồng chí.",
      "- Số vắng mặt từ đầu hội nghị (kỳ họp) đến trước thời điểm bỏ phiếu: … đồng chí.",
      "- Số có mặt tại thời điểm bỏ phiếu: … đồng chí.",
      "- Số phiếu phát ra: … phiếu.",
      "- Số phiếu thu về: 47 phiếu.",
      "2. Kết quả kiểm phiếu",
      "STT | Họ và tên | Chức vụ, đơn vị công tác | Số phiếu hợp lệ | Mức độ tín nhiệm",
      "Cao | Tín nhiệm | Thấp",
      "Số phiếu | Tỉ lệ % | Số phiếu | Tỉ lệ % | Số phiếu | Tỉ lệ %",
      "1 | Nguyễn Văn 1 | Ủy viên | 46 | 19 | 40,43 | 2 | 4,26 | 25 | 53,19",
      "2 | Nguyễn Văn 2 | Ủy viên | 46 | 19 | 40,43 | 2 | 4,26 | 25 | 53,19",
      "Ghi chú: Tỉ lệ % tính trên tổng số phiếu thu về.",
      "T/M BAN KIỂM PHIẾU",
      "(Ký, ghi rõ họ tên)",
    ]);
  });

  it("has the halves of a State paper's head side by side", async () => {
    const record = recordOf(people(1));
    const conference = { ...record.conference, unit: "Ủy ban A", superior: "Tỉnh B" };
    const lines = wordLines(await wordFile([resultOf({ ...record, conference }, { header: "state" })]));
    expect(lines.slice(0, 2)).toEqual([
      "TỈNH B | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "ỦY BAN A | Độc lập - Tự do - Hạnh phúc",
    ]);
  });

  it("frames the mark of secrecy in a table of its own", async () => {
    const tables = async (isSecret: boolean) =>
      (await xmlOf(resultOf(recordOf(people(1)), { isSecret }))).getElementsByTagName("w:tbl").length;
    expect([await tables(false), await tables(true)]).toEqual([3, 4]);
  });

  it("lets every table repeat its own head", async () => {
    const record = fullRecord(people(60));
    const xml = await xmlOf(minutes(record, NO_OPTIONS));
    // Two tables of results with three rows, two of reasons with one.
    expect(xml.getElementsByTagName("w:tblHeader")).toHaveLength(8);
  });

  it("keeps merged cells and repeats the three head rows", async () => {
    const xml = await xmlOf(resultOf(recordOf(people(60))));
    const count = (tag: string) => xml.getElementsByTagName(tag).length;
    expect(count("w:tblHeader")).toBe(3);
    const spans = Array.from(xml.getElementsByTagName("w:gridSpan"), (span) => span.getAttribute("w:val"));
    expect(spans.filter((value) => value === "6")).toHaveLength(1);
    const merges = Array.from(xml.getElementsByTagName("w:vMerge"), (merge) => merge.getAttribute("w:val"));
    expect(merges.filter((value) => value === "restart")).toHaveLength(4);
    expect(merges.filter((value) => value !== "restart")).toHaveLength(8);
  });
});

describe("what must not be parted by a page", () => {
  /** Texts of the paragraphs that stay with the next. */
  const kept = async (plan: SheetPlan) => {
    const xml = await xmlOf(plan);
    return Array.from(xml.getElementsByTagName("w:p")).flatMap((paragraph) =>
      paragraph.getElementsByTagName("w:keepNext").length > 0 && paragraph.textContent
        ? [paragraph.textContent]
        : [],
    );
  };

  it("are the head of a table, its first two people and its last two, the last note and the signature", async () => {
    const texts = await kept(resultOf(recordOf(people(5))));
    const figures = ["46", "19", "40,43", "2", "4,26", "25", "53,19"];
    const line = (at: number) => [String(at), `Nguyễn Văn ${String(at)}`, "Ủy viên", ...figures];
    expect(texts.slice(texts.indexOf("STT"))).toEqual([
      "STT",
      "Họ và tên",
      "Chức vụ, đơn vị công tác",
      "Số phiếu hợp lệ",
      "Mức độ tín nhiệm",
      "Cao",
      "Tín nhiệm",
      "Thấp",
      ...Array<readonly string[]>(3).fill(["Số phiếu", "Tỉ lệ %"]).flat(),
      ...line(1),
      ...line(4),
      "Ghi chú: Tỉ lệ % tính trên tổng số phiếu thu về.",
      "T/M BAN KIỂM PHIẾU",
      "(Ký, ghi rõ họ tên)",
    ]);
  });
});

describe("the page", () => {
  it("is A4 with the plan's margins; its number stands at the top from the second page on", async () => {
    const file = await wordFile([resultOf(recordOf(people(1)))]);
    const xml = wordPart(file, "word/document.xml");
    const attributes = (tag: string) =>
      Object.fromEntries(
        Array.from(xml.getElementsByTagName(tag)).flatMap((element) =>
          Array.from(element.attributes, ({ name, value }) => [name, value] as const),
        ),
      );
    expect(attributes("w:pgSz")).toMatchObject({ "w:w": "11906", "w:h": "16838" });
    expect(attributes("w:pgMar")).toMatchObject({
      "w:top": "1134",
      "w:bottom": "1134",
      "w:left": "1701",
      "w:right": "1134",
    });
    expect(wordXml(file, "word/document.xml")).toContain("<w:titlePg/>");
    const headers = ["word/header1.xml", "word/header2.xml"].map((name) => wordXml(file, name));
    expect(headers.filter((header) => header.includes("PAGE"))).toHaveLength(1);
    expect(headers.join("")).toContain('w:val="center"');
  });

  it("lies on its side where the plan does", async () => {
    const plan = resultOf(recordOf(people(1)));
    const xml = await xmlOf({ ...plan, page: { ...plan.page, orientation: "landscape" } });
    const [size] = Array.from(xml.getElementsByTagName("w:pgSz"));
    expect([size?.getAttribute("w:w"), size?.getAttribute("w:h")]).toEqual(["16838", "11906"]);
  });

  it("is set in Times New Roman at the plan's sizes", async () => {
    const xml = wordXml(await wordFile([resultOf(recordOf(people(1)))]), "word/document.xml");
    const fonts = new Set(Array.from(xml.matchAll(/w:ascii="([^"]*)"/g), ([, font]) => font));
    expect([...fonts]).toEqual(["Times New Roman"]);
    expect(xml).toContain('<w:sz w:val="28"/>');
  });

  it("has no number on ballots, and is numbered through where forms are a set", async () => {
    const plan = resultOf(recordOf(people(1)));
    const ballot = { ...plan, page: { ...plan.page, isUnnumbered: true } };
    const headersOf = (file: Uint8Array) =>
      ["word/header1.xml", "word/header2.xml"].map((name) => wordXml(file, name)).join("");
    expect(headersOf(await wordFile([ballot]))).not.toContain("PAGE");
    const set = await wordFile([plan, ballot], { isNumberedThrough: true });
    const xml = wordXml(set, "word/document.xml");
    expect(xml).not.toContain("w:titlePg/");
    expect(xml).not.toContain('w:start="1"');
    expect(headersOf(set)).toContain("PAGE");
  });

  it("begins a section for every form", async () => {
    const plan = resultOf(recordOf(people(1)));
    const xml = wordPart(await wordFile([plan, plan]), "word/document.xml");
    expect(xml.getElementsByTagName("w:sectPr")).toHaveLength(2);
  });
});
