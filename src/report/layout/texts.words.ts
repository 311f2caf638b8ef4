import type { Rules } from "../../core/record/record";
import { findRegulation } from "../../core/regulation";
import { papersOf } from "../../core/regulation/papersOf";

type Named = Pick<Rules, "regulation" | "regulationTitle">;

/** The title of a regulation as papers print it: in full, unless the unit wrote a title of its own. */
export function fullTitle({ regulation, regulationTitle }: Named): string {
  const isOwn = findRegulation(regulation)?.title !== regulationTitle;
  return isOwn ? regulationTitle : (papersOf(regulation).fullTitle ?? regulationTitle);
}

/** The text by which a unit carries a regulation out, in full where it is one that is known. */
export function fullPlan(regulation: string, implementing: string): string {
  return papersOf(regulation).planTitles?.[implementing] ?? implementing;
}

/** Each regulation applied by some kinds of ballot once, the conference's own first; their plan stands after it. */
export function appliedTexts(
  record: Named & { readonly implementing: string; readonly kinds: readonly Named[] },
): readonly string[] {
  const { regulation, implementing, kinds } = record;
  const used = kinds.length > 0 ? kinds : [record];
  const titles = new Map(used.map((rules) => [rules.regulation, fullTitle(rules)]));
  const order = [...titles].toSorted(
    ([one], [other]) => Number(other === regulation) - Number(one === regulation),
  );
  const plan = fullPlan(regulation, implementing);
  return order.flatMap(([id, title]) => (id === regulation && plan !== "" ? [title, plan] : [title]));
}
