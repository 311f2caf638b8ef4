import { finding, type Result } from "../../../core/finding/finding";
import type { Written } from "../../../report/documents";
import type { FormId } from "../../../report/formId";
import { REPORT } from "./later";
import { offerFile } from "./saveFile";

/** Forms that are signed as papers of their own, each with its own page numbers. */
const SIGNED: readonly (FormId | null)[] = ["result", "minutes"];
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Letters that no file's name may have, and a length that every system takes. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu;
const LONGEST = 100;

/** Two signed papers, or everything that was written as one document to be read. */
export type WordWish = "signed" | "whole";

/** Which written sheets go into a Word file. */
export function wordSheets({ sheets, forms }: Written, wish: WordWish): readonly number[] {
  const places = sheets.map((_, at) => at).filter((at) => (forms[at] ?? null) !== null);
  return wish === "whole" ? places : places.filter((at) => SIGNED.includes(forms[at] ?? null));
}

/** A file's name: the unit, then the forms. */
export function wordName(written: Written, unit: string, wish: WordWish): string {
  const forms = wordSheets(written, wish).map((at) => written.sheets[at] ?? "");
  const name = [unit.trim(), forms.join(", ")].filter((part) => part !== "").join(" - ");
  return `${name.replace(FORBIDDEN, " ").slice(0, LONGEST).trim() || written.id}.docx`;
}

/** Puts what was written on the clipboard as a text for a word processor, where no file can be saved. */
export async function copyForms(written: Written, wish: WordWish): Promise<Result<null>> {
  try {
    const { copiedForms } = await REPORT.copied();
    const { html, plain } = copiedForms(wordSheets(written, wish).flatMap((at) => written.plans[at] ?? []));
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([plain], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, finding: finding("F581", { reason: String(error) }) };
  }
}

/** Offers a workbook of written sheets for saving, where Excel opens none beside; gives the file's name. */
export function saveSeparate(written: Written, unit: string, bytes: Uint8Array): string {
  const name = wordName(written, unit, "whole").replace(/\.docx$/, ".xlsx");
  offerFile(name, bytes, XLSX_TYPE);
  return name;
}

/** Makes a Word file of what was written, and offers it for saving; gives the file's name. */
export async function saveWord(written: Written, unit: string, wish: WordWish): Promise<Result<string>> {
  try {
    const { wordFile } = await REPORT.word();
    const plans = wordSheets(written, wish).flatMap((at) => written.plans[at] ?? []);
    const bytes = await wordFile(plans, { isNumberedThrough: wish === "whole" });
    const name = wordName(written, unit, wish);
    offerFile(name, bytes, WORD_TYPE);
    return { ok: true, value: name };
  } catch (error) {
    return { ok: false, finding: finding("F518", { reason: String(error) }) };
  }
}
