import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

const pathsIn = (folder: string, end: RegExp): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => end.test(path) && !path.includes(".test."))
    .map((path) => join(folder, path));

/** Everything that an office reads: papers, sentences of pane, findings and functions, and the guide. */
const TEXTS: ReadonlyMap<string, string> = new Map(
  [
    ...pathsIn("src/locales", /^vi.*\.json$|\.ts$/),
    ...pathsIn("src/report", /\.ts$/),
    ...pathsIn("src/core", /\.(?:words|papers)\.ts$|dataWords\.ts$|dataColumns\.ts$/),
    ...pathsIn("docs/huong-dan", /\.md$/),
    ...["docs/huong-dan.md", "docs/ham.md", "docs/ma-loi.md", "README.md"],
  ].map((path) => [path, readFileSync(join(ROOT, path), "utf8")] as const),
);

/** What offices read as wrong or as the language of software, what is written instead, and where that stands. */
const BETTER: readonly (readonly [wrong: RegExp, better: string, where: RegExp])[] = [
  [/không nói rõ|theo cách hiểu/u, "văn bản không quy định cụ thể", /minutes\.words/],
  [/IV\. CẢNH BÁO/u, "IV. NHỮNG VẤN ĐỀ CẦN LƯU Ý", /minutes\.words/],
  [/văn bản có trong phần mềm/iu, "Văn bản không quy định cụ thể", /vi.findings/],
  [/Xử lý theo quy định:/u, "Quy định nêu", /twoPlaces\.words/],
  [/→ đủ điều kiện/u, "đủ điều kiện tiến hành hội nghị (", /rules\.words/],
  [/Phiếu không hợp lệ của từng người/u, "c) Số phiếu không hợp lệ đối với từng người", /minutes\.words/],
  [/đ\) Người không thực hiện/u, "đ) Trường hợp không thực hiện", /minutes\.words/],
  [/lời văn và phụ lục khác nhau/u, "đạt đúng 50% nên được thống kê ở Phụ lục I", /prose\.words/],
  [/(?<!có )\bmức nào đạt/u, "không có mức nào đạt từ 50%", /annex1\.words/],
  [/Tổng số tính tỉ lệ/u, "Tổng số dùng để tính tỉ lệ", /threshold\.words/],
  [/PHIẾU LẤY TÍN NHIỆM/u, "NHẬP PHIẾU TÍN NHIỆM", /entrySheet\.words/],
  [/không hợp lệ với/u, "không hợp lệ đối với", /entrySheet\.words/],
  [/THỜI HẠN CÁC CÔNG VIỆC/u, "KẾ HOẠCH THỜI GIAN", /deadlines\.words/],
  [/ngày cuối cùng được thực hiện/u, "thời hạn cuối cùng", /deadlines\.words/],
  [/SO VỚI LẦN LẤY PHIẾU/u, "SO SÁNH VỚI KẾT QUẢ LẤY PHIẾU LẦN TRƯỚC", /terms\.words/],
  [/Những người đứng ở/u, "Các trường hợp được thống kê ở hai cột", /unitList\.words/],
  [/Qua việc tổ chức/u, "Qua tổ chức lấy phiếu", /prose\.words/],
  [/Số dòng của/u, "Số hàng của từng người", /vi.findings/],
  [/ở chỗ khác/u, "nơi khác", /vi.findings/],
  [/ở mức cao nhất/u, "ở mức nặng nhất", /vi.paneLater/],
  [/không cho tỉ lệ/u, "Số phiếu và tỉ lệ không khớp", /vi.findings/],
  [/Không số phiếu nào/u, "Không có số phiếu nào ứng với tỉ lệ này", /vi.findings/],
  [/cùng những người ấy/u, "trùng danh sách", /vi.findings/],
  [/"Nhiều ô không hợp lệ/u, "Nhiều phiếu không hợp lệ", /vi.findings/],
  [/Mức đối chiếu ngưỡng/u, "Kết quả đối chiếu ngưỡng", /vi.functions/],
  [/Vùng cần lấy dấu/u, "Vùng cần tính mã đối chiếu", /vi.functions/],
  [/Thôi so|Thôi, không/u, "Ngừng so sánh", /vi.tools/],
  [/một trang khi có đến 15 người/u, "Chữ không bị thu nhỏ", /bieu-mau/],
];

/** Comments say of code what the code means, to people who write it. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");

it.each(BETTER)("%s is written “%s”", (wrong, better, where) => {
  const found = [...TEXTS].flatMap(([path, text]) =>
    withoutComments(text)
      .split("\n")
      .filter((line) => wrong.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
  const places = [...TEXTS].filter(([path]) => where.test(path));
  expect(places.filter(([, text]) => text.includes(better))).not.toEqual([]);
});
