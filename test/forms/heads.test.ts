import type { SheetPlan } from "../../src/report/sheetPlan";
import { shown } from "../../src/report/testing/planText";
import { formFiles } from "./books";

/** What stands in bold alone at the foot of a page is the head of what begins the next one. */
function headsAtTheFoot({ cells, page: { breaks = [] } }: SheetPlan): readonly string[] {
  return breaks.flatMap((first) => {
    const above = cells.filter(({ row, rows, content }) => row + rows <= first && shown(content) !== "");
    const last = Math.max(...above.map(({ row, rows }) => row + rows));
    const foot = above.filter(({ row, rows }) => row + rows === last);
    return foot.every(({ style }) => style.bold === true) ? foot.map(({ content }) => shown(content)) : [];
  });
}

it.each(formFiles().map(({ name, plan }) => [name, plan] as const))(
  "%s has no head at the foot of a page",
  (_, plan) => {
    expect(headsAtTheFoot(plan)).toEqual([]);
  },
);

it("has papers of more than one page to look at", () => {
  expect(formFiles().filter(({ plan }) => (plan.page.breaks ?? []).length > 0).length).toBeGreaterThan(20);
});
