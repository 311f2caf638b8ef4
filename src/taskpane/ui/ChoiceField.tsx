import { Select } from "@fluentui/react-components";
import { Labelled } from "./Labelled";

export interface Option {
  readonly value: string;
  readonly text: string;
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
  readonly hint?: string | undefined;
  readonly warning?: string | undefined;
}

/** A labelled list to choose from. */
export function ChoiceField({ label, value, options, onChoose, hint, warning }: ChoiceFieldProps) {
  return (
    <Labelled label={label} hint={hint} warning={warning}>
      {(control) => (
        <Select {...control} value={value} onChange={(_, data) => onChoose(data.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </Select>
      )}
    </Labelled>
  );
}
