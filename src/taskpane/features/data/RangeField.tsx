import type { KindRange } from "../../../session/store/actions";
import { useServices } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { pickRange } from "./pick";
import { PickedField } from "./PickedField";

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
export function RangeField({ onPick, ...rest }: RangeFieldProps) {
  const { room, counter } = useServices();
  const { t } = useWords();
  const text = t("data.useSelection");
  return (
    <PickedField
      {...rest}
      button={{ text, name: `${text}: ${rest.label}` }}
      ask={() => pickRange(room, counter)}
      onPick={({ address, sheet }) => onPick(address, sheet)}
    />
  );
}
