import type { KindResult } from "../../../core/record/record";
import type { PaneText } from "../../../locales/pane";
import { PLACE_NAMES } from "../../ui/placeWords";

/** A kind by its name and place; without either, by its number. Kinds count from 0. */
export function kindName(
  { label, place }: Pick<KindResult, "label" | "place">,
  at: number,
  t: PaneText,
): string {
  const said = [...(label === "" ? [] : [label]), ...(place === "" ? [] : [t(PLACE_NAMES[place])])];
  return said.length === 0 ? t("data.kind", { number: at + 1 }) : said.join(" · ");
}
