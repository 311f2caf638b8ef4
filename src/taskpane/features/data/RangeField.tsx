import { Button } from "@fluentui/react-components";
import type { KindRange } from "../../../session/store/actions";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch, useServices } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { kindField } from "../../../session/store/drafts";
import { FindingNote } from "../../ui/FindingNote";
import { Note } from "../../ui/Note";
import { TextField } from "../../ui/TextField";
import { useLayout } from "../../ui/useLayout";
import { pickRange } from "./pick";
import { useTask } from "../../hooks/useTask";

interface RangeFieldProps {
  readonly at: number;
  readonly field: KindRange;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** Something is wrong with the range that was just taken from the selection. */
  readonly fault?: string | null | undefined;
  readonly onPick: (address: string, sheet: string) => void;
}

/** A range, typed or taken from the selection. */
export function RangeField({ at, field, label, value, hint, fault, onPick }: RangeFieldProps) {
  const draft = useSelector((state) => state.drafts[kindField(at, field)]);
  const { room, counter } = useServices();
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const task = useTask();
  const pick = () =>
    task.run(
      () => pickRange(room, counter),
      (picked) => onPick(picked.address, picked.sheet),
    );
  return (
    <div className={layout.tight}>
      <TextField
        label={label}
        value={draft ?? value}
        hint={hint}
        fault={draft === undefined ? undefined : t("field.notRange")}
        onText={(text) => dispatch({ type: "kindRangeTyped", at, field, text })}
      />
      <div className={layout.row}>
        <Button
          size="small"
          disabledFocusable={task.isBusy}
          aria-label={`${t("data.useSelection")}: ${label}`}
          onClick={pick}
        >
          {t("data.useSelection")}
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
