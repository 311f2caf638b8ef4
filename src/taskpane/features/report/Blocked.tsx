import { Button, mergeClasses } from "@fluentui/react-components";
import type { Finding } from "../../../core/finding/finding";
import { findingWords } from "../../../locales/findings";
import { useWords } from "../../hooks/useWords";
import { cellName } from "../../../session/store/selectors";
import { Note } from "../../ui/Note";
import { StepLink } from "../../ui/StepLink";
import { useLayout } from "../../ui/useLayout";
import { useReport } from "./useReport";

const SHOWN = 8;

/** Why no final report can be written, and the copy that can. */
export function Blocked({ faults }: { readonly faults: readonly Finding[] }) {
  const { locale, t } = useWords();
  const layout = useLayout();
  const { isBusy, isPossible, write } = useReport();
  const hidden = faults.length - SHOWN;
  return (
    <Note tone="fault" role="status">
      <div className={layout.tight}>
        <div className={layout.strong}>{t("report.blocked", { count: faults.length })}</div>
        <ul className={mergeClasses(layout.plainList, layout.tight)}>
          {faults.slice(0, SHOWN).map((fault, at) => (
            <li key={at}>
              {[fault.code, findingWords(fault, locale).title, cellName(fault)].filter(Boolean).join(" · ")}
            </li>
          ))}
        </ul>
        {hidden > 0 && <div className={layout.muted}>{t("report.moreFaults", { count: hidden })}</div>}
        <div className={layout.row}>
          <StepLink step="check" />
          {isPossible && (
            <Button size="small" disabledFocusable={isBusy} onClick={() => write({ isDraft: true })}>
              {t("report.writeDraft")}
            </Button>
          )}
        </div>
        {isPossible && <div className={layout.muted}>{t("report.draftHint")}</div>}
      </div>
    </Note>
  );
}
