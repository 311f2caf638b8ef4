import { Input } from "@fluentui/react-components";
import { isCount } from "../../core/fraction/isCount";
import { useSelector } from "../hooks/useSelector";
import { useWords } from "../hooks/useWords";
import { Labelled } from "./Labelled";

interface CountFieldProps {
  readonly label: string;
  /** Where the pane keeps what was typed while it is no number. */
  readonly field: string;
  readonly value: number | null;
  readonly onText: (text: string) => void;
  readonly hint?: string | undefined;
}

/** A labelled whole number from 0; anything else stays visible and is said to be none. */
export function CountField({ label, field, value, onText, hint }: CountFieldProps) {
  const draft = useSelector((state) => state.drafts[field]);
  const { t } = useWords();
  const isFaulty = draft !== undefined || (value !== null && !isCount(value));
  const text = draft ?? (value === null ? "" : String(value));
  return (
    <Labelled label={label} hint={hint} fault={isFaulty ? t("field.notCount") : undefined}>
      {(control) => (
        <Input
          {...control}
          inputMode="numeric"
          value={text}
          onChange={(_, data) => onText(data.value)}
          style={{ width: "100%", minWidth: 0 }}
          input={{ style: { width: "100%", textAlign: "right", fontVariantNumeric: "tabular-nums" } }}
          autoComplete="off"
        />
      )}
    </Labelled>
  );
}
