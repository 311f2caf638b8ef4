import { Button } from "@fluentui/react-components";
import { sayMoment } from "../../../report/layout/stamp";
import type { StandingReport } from "../../../report/verify/standing";
import { useWords } from "../../hooks/useWords";
import { Note } from "../../ui/Note";
import { useLayout } from "../../ui/useLayout";
import { useReport } from "./useReport";

/** A code that no line breaks: hyphens at which lines may break become those at which none does. */
const unbroken = (code: string) => code.replaceAll("-", "\u2011");

/** Asks what becomes of the report that stands in the workbook as it was written. */
export function FormerReport({ former }: { readonly former: StandingReport }) {
  const { isBusy, write } = useReport();
  const { t } = useWords();
  const layout = useLayout();
  const { id, writtenAt, sheets } = former;
  const answer = (wish: "replace" | "add") => () => write({ isDraft: false, former: wish });
  return (
    <Note tone="plain" role="status">
      <div className={layout.tight}>
        <div className={layout.strong}>
          {t("report.former", { id: unbroken(id), at: sayMoment(writtenAt) })}
        </div>
        <div>{t("report.formerSheets", { sheets: sheets.join(", ") })}</div>
        <div className={layout.muted}>{t("report.replaceHint")}</div>
        <div className={layout.row}>
          <Button disabledFocusable={isBusy} onClick={answer("replace")}>
            {t("report.replace")}
          </Button>
          <Button disabledFocusable={isBusy} onClick={answer("add")}>
            {t("report.addSet")}
          </Button>
        </div>
      </div>
    </Note>
  );
}
