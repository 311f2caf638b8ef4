import { Button } from "@fluentui/react-components";
import { finding, type Result } from "../../../core/finding/finding";
import type { Written } from "../../../report/documents";
import type { FormId } from "../../../report/formId";
import { useServices } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { useTask } from "../../hooks/useTask";
import { Busy } from "../../ui/Busy";
import { FindingNote } from "../../ui/FindingNote";
import { useLayout } from "../../ui/useLayout";
import { offerFile } from "./saveFile";

/** Forms that are also wanted as Word files. */
const AS_WORD: readonly (FormId | null)[] = ["result", "minutes"];
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Makes the Word file of what was written, and offers it for saving. */
async function saveWord({ plans, forms, id }: Written): Promise<Result<null>> {
  try {
    const { wordFile } = await import("../../../report/word");
    const bytes = await wordFile(plans.filter((_, at) => AS_WORD.includes(forms[at] ?? null)));
    offerFile(`${id}.docx`, bytes, WORD_TYPE);
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, finding: finding("F518", { reason: String(error) }) };
  }
}

/** What can be taken along: a workbook of the written sheets alone, and Word files. */
export function Takeaway(written: Written) {
  const { room } = useServices();
  const { t } = useWords();
  const layout = useLayout();
  const task = useTask();
  const { sheets, plans, forms } = written;
  const hasWord = forms.some((form) => form !== null && AS_WORD.includes(form));
  return (
    <div className={layout.tight}>
      <div className={layout.row}>
        <Button
          disabledFocusable={task.isBusy}
          onClick={() =>
            task.run(
              () => room.separate(sheets, plans),
              () => undefined,
            )
          }
        >
          {t("report.separate")}
        </Button>
        {hasWord && (
          <Button
            disabledFocusable={task.isBusy}
            onClick={() =>
              task.run(
                () => saveWord(written),
                () => undefined,
              )
            }
          >
            {t("report.word")}
          </Button>
        )}
      </div>
      {task.isBusy && <Busy text={t("report.preparing")} />}
      {task.finding && <FindingNote finding={task.finding} role="alert" />}
      <div className={layout.muted}>{t("report.separateHint")}</div>
      {hasWord && <div className={layout.muted}>{t("report.wordHint")}</div>}
    </div>
  );
}
