import type { FormId } from "./formId";

/** The name of each form's sheet, as a clerk finds it among the tabs. */
export const SHEET_NAMES: Readonly<Record<FormId, string>> = {
  result: "Phụ lục 4",
  minutes: "Biên bản kiểm phiếu",
  threshold: "Danh sách cần xem xét",
  twoPlaces: "Kết quả ở hai nơi",
  paragraphs: "Kết quả từng người",
  prose: "Tóm tắt kết quả",
  chart: "Biểu đồ",
  annex1: "Phụ lục I",
  ballots: "Phụ lục 3",
  dossier: "Phụ lục 1",
  selfReport: "Phụ lục 2",
  deadlines: "Thời hạn",
};

const OWN = /^TN_/;
const COPY = / \(\d+\)$/;
const NAMES = new Set(Object.values(SHEET_NAMES));

/**
 * Whether a sheet bears a name under which we write, with or without a number: it holds no ballots.
 *
 * @example isReportSheet("Phụ lục 4 (2)") // true
 */
export function isReportSheet(name: string): boolean {
  return OWN.test(name) || NAMES.has(name.replace(COPY, ""));
}
