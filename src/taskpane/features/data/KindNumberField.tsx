import type { KindSetup } from "../../../core/setup/setup";
import type { KindNumber } from "../../../session/store/actions";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { kindField } from "../../../session/store/drafts";
import { cellName } from "../../../session/store/selectors";
import { CountField } from "../../ui/CountField";

interface KindNumberFieldProps {
  readonly at: number;
  readonly kind: KindSetup;
  readonly field: KindNumber;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** A number of one kind of ballot, with the cell it was taken from. */
export function KindNumberField({ at, kind, field, label, hint }: KindNumberFieldProps) {
  const source = useSelector(({ setup }) =>
    field === "issued" || field === "collected" ? setup.sources[field] : undefined,
  );
  const dispatch = useDispatch();
  const { t } = useWords();
  return (
    <CountField
      label={label}
      field={kindField(at, field)}
      value={kind[field]}
      hint={source ? t("field.fromCell", { cell: cellName(source) }) : hint}
      onText={(text) => dispatch({ type: "kindNumberTyped", at, field, text })}
    />
  );
}
