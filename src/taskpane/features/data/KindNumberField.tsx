import type { KindSetup } from "../../../core/setup/setup";
import type { KindNumber } from "../../../session/store/actions";
import { useDispatch } from "../../hooks/useServices";
import { kindField } from "../../../session/store/drafts";
import { CountField } from "../../ui/CountField";

interface KindNumberFieldProps {
  readonly at: number;
  readonly kind: KindSetup;
  readonly field: KindNumber;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** A number of one kind of ballot. */
export function KindNumberField({ at, kind, field, label, hint }: KindNumberFieldProps) {
  const dispatch = useDispatch();
  return (
    <CountField
      label={label}
      field={kindField(at, field)}
      value={kind[field]}
      hint={hint}
      onText={(text) => dispatch({ type: "kindNumberTyped", at, field, text })}
    />
  );
}
