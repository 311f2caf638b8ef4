import { mergeClasses } from "@fluentui/react-components";
import type { KindResult } from "../../../core/record/record";
import { useWords } from "../../hooks/useWords";
import { sayDay } from "../../ui/day";
import { REASON_NAMES } from "../../ui/reasonWords";
import { useLayout } from "../../ui/useLayout";

/** People on the list who were not voted on, each with the reason. */
export function Left({ kind }: { readonly kind: KindResult }) {
  const { t } = useWords();
  const layout = useLayout();
  const { excluded } = kind;
  if (excluded.length === 0) return null;
  return (
    <section className={layout.card} aria-label={t("left.title")}>
      <div className={layout.strong}>{`${t("left.title")}: ${String(excluded.length)}`}</div>
      <ul className={mergeClasses(layout.plainList, layout.tight)}>
        {excluded.map(({ name, office, reason, date }, at) => (
          <li key={at} className={layout.breakable}>
            <div>{office === "" ? name : `${name}, ${office}`}</div>
            <div className={layout.muted}>
              {[t(REASON_NAMES[reason]), ...(date === "" ? [] : [sayDay(date)])].join(" · ")}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
