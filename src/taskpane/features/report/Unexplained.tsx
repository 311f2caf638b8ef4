import type { CountRecord } from "../../../core/record/record";
import { useWords } from "../../hooks/useWords";
import { warningCount } from "../../../session/store/selectors";
import { Note } from "../../ui/Note";
import { StepLink } from "../../ui/StepLink";
import { useLayout } from "../../ui/useLayout";

/** Warnings that nobody explained: the report may be written, and will say so. */
export function Unexplained({ record }: { readonly record: CountRecord }) {
  const { t } = useWords();
  const layout = useLayout();
  const count = warningCount(record);
  if (count === 0) return null;
  return (
    <Note tone="warning" role="status">
      <div className={layout.tight}>
        {t("check.open", { count })}
        <div>
          <StepLink step="check" />
        </div>
      </div>
    </Note>
  );
}
