import { areaAddress } from "../sheet/address";
import { finding, type Finding } from "../finding/finding";
import { cleanText, fold } from "../text/text";
import type { CountsTable } from "../recognise/counts/countsTable";

/** "Năm 2023", "Lần 1", "Kỳ trước": votes of their own, which nobody adds up. */
const TERM = /\b(?:19|20)\d\d\b|\b(?:nam|ky|lan|truoc)\b/;

/** Blocks of counts that are called like different votes and not like parts of one: F151. */
export function checkTerms({ sheet, area, batches }: CountsTable): readonly Finding[] {
  const names = batches.map(({ name }) => cleanText(name)).filter((name) => TERM.test(fold(name)));
  if (batches.length < 2 || names.length === 0) return [];
  return [finding("F151", { names }, { sheet, address: areaAddress(area) })];
}
