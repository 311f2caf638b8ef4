import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SRC = join(__dirname, "..");

const pathsIn = (folder: string, end: RegExp): readonly string[] =>
  readdirSync(join(SRC, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => end.test(path))
    .map((path) => join(SRC, folder, path));

/** Everything that a person reads: sentences of the pane and the findings, and the words of papers. */
const TEXTS = [
  ...pathsIn("locales/vi", /\.json$/),
  ...pathsIn("report", /\.words\.ts$/),
  ...pathsIn("core/regulation", /\.papers\.ts$/),
];

/** The spelling that is not ours, and ours. */
const SPELLINGS: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/\blí do/iu, "lý do"],
  [/xử lí/iu, "xử lý"],
  [/vô lí/iu, "vô lý"],
  [/Ban kiểm phiếu/u, "Ban Kiểm phiếu"],
  [/xoá/iu, "xóa"],
  [/[Mm]ỗi dòng một phiếu|dòng (?:phiếu|trống|ẩn|lệch)|[Dd]òng \{row\}/u, "hàng"],
  [/đã khác/u, "đã thay đổi"],
  [/\} chỗ khác(?! nhau)/u, "chỗ khác nhau"],
  [/số đông/u, "đa số"],
  [/[Mm]ẫu số/u, "Tổng số dùng để tính tỉ lệ"],
];

it.each(SPELLINGS)("%s is written “%s” everywhere", (wrong) => {
  const found = TEXTS.flatMap((path) =>
    readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => wrong.test(line))
      .map((line) => `${path.slice(SRC.length)}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

it("reads texts of every kind", () => {
  expect(TEXTS.length).toBeGreaterThan(30);
});
