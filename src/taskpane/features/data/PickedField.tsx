import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { parseArea } from "../../../core/sheet/address";
import { isSameArea } from "../../../core/sheet/area";
import type { Result } from "../../../core/finding/finding";
import type { KindRange } from "../../../session/store/actions";
import { kindField, parseRange } from "../../../session/store/drafts";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useTask } from "../../hooks/useTask";
import { useWords } from "../../hooks/useWords";
import { FindingNote } from "../../ui/FindingNote";
import { Note } from "../../ui/Note";
import { TextField } from "../../ui/TextField";
import { useCardName } from "../../ui/useCardName";
import { useLayout } from "../../ui/useLayout";

interface PickedFieldProps<T> {
  readonly at: number;
  readonly field: KindRange;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  /** Something is wrong with what was just taken from the selection. */
  readonly fault?: string | null | undefined;
  readonly button: { readonly text: string; readonly name?: string };
  /** Asks what is selected; `null` while that can mean nothing. */
  readonly ask: (() => Promise<Result<T>>) | null;
  readonly onPick: (picked: T) => void;
}

/** While it is typed, a range stands as typed: "B9:C5" on the way to "B9:C54" names the cells B5:C9. */
function asTyped(typed: string | null, value: string): string {
  const text = typed === null ? value : parseRange(typed, value).value;
  const [area, kept] = [parseArea(text), parseArea(value)];
  return area && kept && isSameArea(area, kept) ? text : value;
}

/** Cells of a kind of ballot, typed or taken from the selection. */
export function PickedField<T>(props: PickedFieldProps<T>) {
  const { at, field, label, value, hint, fault, button, ask, onPick } = props;
  const draft = useSelector((state) => state.drafts[kindField(at, field)]);
  const [typed, setTyped] = useState<string | null>(null);
  const dispatch = useDispatch();
  const { t } = useWords();
  const nameIn = useCardName();
  const layout = useLayout();
  const task = useTask();
  const type = (text: string) => {
    setTyped(text);
    dispatch({ type: "kindRangeTyped", at, field, text });
  };
  return (
    <div className={layout.tight}>
      <TextField
        label={label}
        value={draft ?? asTyped(typed, value)}
        hint={hint}
        fault={draft === undefined ? undefined : t("field.notRange")}
        onText={type}
      />
      <div className={layout.row}>
        <Button
          size="small"
          disabledFocusable={task.isBusy || ask === null}
          aria-label={nameIn(button.name ?? button.text)}
          onClick={() => ask && task.run(ask, onPick)}
        >
          {button.text}
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
