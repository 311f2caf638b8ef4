import { Input } from "@fluentui/react-components";
import { Labelled } from "./Labelled";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  /** The field was left, or Enter pressed in it. */
  readonly onLeave?: () => void;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly type?: "text" | "date" | "time";
  /** Said instead of the label where several fields share one. */
  readonly name?: string;
}

/** A labelled line of text, a date or a time. */
export function TextField(props: TextFieldProps) {
  const { label, value, onText, onLeave, hint, fault, type = "text", name } = props;
  return (
    <Labelled label={label} hint={hint} fault={fault}>
      {(control) => (
        <Input
          {...control}
          type={type}
          aria-label={name}
          value={value}
          onChange={(_, data) => onText(data.value)}
          onBlur={onLeave}
          onKeyDown={(event) => {
            if (event.key === "Enter") onLeave?.();
          }}
          style={{ width: "100%", minWidth: 0 }}
          input={{ style: { width: "100%" } }}
          autoComplete="off"
        />
      )}
    </Labelled>
  );
}
