import { Input, Textarea } from "@fluentui/react-components";
import { Labelled } from "./Labelled";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  /** The field was left, or Enter pressed in it. */
  readonly onLeave?: () => void;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  /** Shown in an empty field. */
  readonly placeholder?: string;
  /** Several lines; Enter begins the next. */
  readonly isLong?: boolean;
  /** Said instead of the label where several fields share one. */
  readonly name?: string;
}

const LONG_ROWS = 3;

/** A labelled text of one line or several. */
export function TextField(props: TextFieldProps) {
  const { label, value, onText, onLeave, hint, fault, placeholder, isLong = false, name } = props;
  if (isLong) {
    return (
      <Labelled label={label} hint={hint} fault={fault}>
        {(control) => (
          <Textarea
            {...control}
            value={value}
            rows={LONG_ROWS}
            resize="vertical"
            onChange={(_, data) => onText(data.value)}
            onBlur={onLeave}
            style={{ width: "100%" }}
          />
        )}
      </Labelled>
    );
  }
  return (
    <Labelled label={label} hint={hint} fault={fault}>
      {(control) => (
        <Input
          {...control}
          placeholder={placeholder}
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
