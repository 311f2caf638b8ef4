import { areaAddress } from "../sheet/address";
import { finding, type Finding } from "../finding/finding";
import { cleanText } from "../text/text";
import { matches } from "../vocabulary/role";
import { TERM } from "../vocabulary/sections";
import type { CountsTable } from "../recognise/counts/countsTable";

/** Blocks of counts that are called like different votes ("Năm 2023", "Kỳ trước"), which nobody adds up: F151. */
export function checkTerms({ sheet, area, batches }: CountsTable): readonly Finding[] {
  const names = batches.map(({ name }) => cleanText(name)).filter((name) => matches(TERM, name));
  if (batches.length < 2 || names.length === 0) return [];
  return [finding("F151", { names }, { sheet, address: areaAddress(area) })];
}
