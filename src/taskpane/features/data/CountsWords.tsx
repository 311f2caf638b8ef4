import type { PaneKey, PaneText } from "../../../locales/pane";
import { useWords } from "../../hooks/useWords";
import { useLayout } from "../../ui/useLayout";
import type { CountsView } from "../../../session/describe/describeCounts";

function columnWords({ table, hasShares }: CountsView, t: PaneText): string {
  const found: readonly (readonly [boolean, PaneKey])[] = [
    [hasShares, "data.roleShare"],
    [table.valid !== null, "data.roleValid"],
    [table.invalid !== null, "data.roleInvalid"],
  ];
  return found
    .filter(([isFound]) => isFound)
    .map(([, key]) => t(key))
    .join(" · ");
}

/** What a table of counts was taken for, in words. */
export function CountsWords({ view }: { readonly view: CountsView }) {
  const { t } = useWords();
  const layout = useLayout();
  const { batches, total, people } = view.table;
  const facts = { people: people.length, batches: batches.length };
  const names = batches.map(({ name }, at) => (name === "" ? t("data.batch", { number: at + 1 }) : name));
  const columns = columnWords(view, t);
  return (
    <>
      <div className={layout.strong}>{t(batches.length === 1 ? "data.result" : "data.batches", facts)}</div>
      {batches.length > 1 && <div>{t("data.added", { names: names.join(" + ") })}</div>}
      {total && <div>{t("data.total", { name: total.name })}</div>}
      <div>{columns === "" ? t("data.noChecks") : t("data.checks", { columns })}</div>
    </>
  );
}
