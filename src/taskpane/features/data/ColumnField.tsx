import { sourceTexts } from "../../../core/setup/sourceText";
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch, useServices } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { kindField } from "../../../session/store/drafts";
import { FindingNote } from "../../ui/FindingNote";
import { Note } from "../../ui/Note";
import { TextField } from "../../ui/TextField";
import { useLayout } from "../../ui/useLayout";
import type { KindPart } from "./kindPart";
import { pickColumn } from "./pick";
import { useTask } from "../../hooks/useTask";

/** The column of ballot faults, typed or taken from the selection over the rows of the marks. */
export function ColumnField({ at, kind }: Pick<KindPart, "at" | "kind">) {
  const draft = useSelector((state) => state.drafts[kindField(at, "faultColumn")]);
  const { room } = useServices();
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const task = useTask();
  const [fault, setFault] = useState<string | null>(null);
  const marks = kind.source?.marks;
  const take = ({ sheet, address }: { readonly sheet: string; readonly address: string | null }) => {
    const elsewhere = sheet === kind.sheet ? null : t("field.ownSheet", { sheet: kind.sheet });
    setFault(elsewhere ?? (address === null ? t("papers.oneColumn") : null));
    if (elsewhere || address === null) return;
    dispatch({ type: "kindRangeTyped", at, field: "faultColumn", text: address });
  };
  return (
    <div className={layout.tight}>
      <TextField
        label={t("papers.column")}
        hint={t("papers.columnHint")}
        value={draft ?? sourceTexts(kind.source).faultColumn}
        fault={draft === undefined ? undefined : t("field.notRange")}
        onText={(text) => dispatch({ type: "kindRangeTyped", at, field: "faultColumn", text })}
      />
      <div className={layout.row}>
        <Button
          size="small"
          disabledFocusable={task.isBusy || !marks}
          onClick={() => marks && task.run(() => pickColumn(room, marks), take)}
        >
          {t("papers.useColumn")}
        </Button>
      </div>
      {task.finding && <FindingNote finding={task.finding} role="alert" />}
      {fault && (
        <Note tone="fault" role="alert">
          {fault}
        </Note>
      )}
    </div>
  );
}
