import { Button } from "@fluentui/react-components";
import { useWords } from "../../hooks/useWords";
import { useReport } from "./useReport";

/** The primary button of the last step. */
export function ReportButton() {
  const { t } = useWords();
  const { isBusy, isPossible, faults, write } = useReport();
  return (
    <Button
      appearance="primary"
      disabledFocusable={isBusy || !isPossible || faults > 0}
      onClick={() => write({ isDraft: false })}
    >
      {t("report.write")}
    </Button>
  );
}
