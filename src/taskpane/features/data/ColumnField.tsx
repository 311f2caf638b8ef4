import { useState } from "react";
import { sourceTexts } from "../../../core/setup/sourceText";
import { useDispatch, useServices } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import type { KindPart } from "./kindPart";
import { pickColumn } from "./pick";
import { PickedField } from "./PickedField";

/** The column of ballot faults, typed or taken from the selection over the rows of the marks. */
export function ColumnField({ at, kind }: Pick<KindPart, "at" | "kind">) {
  const { room } = useServices();
  const dispatch = useDispatch();
  const { t } = useWords();
  const [fault, setFault] = useState<string | null>(null);
  const marks = kind.source?.marks ?? null;
  const take = ({ sheet, address }: { readonly sheet: string; readonly address: string | null }) => {
    const elsewhere = sheet === kind.sheet ? null : t("field.ownSheet", { sheet: kind.sheet });
    setFault(elsewhere ?? (address === null ? t("papers.oneColumn") : null));
    if (elsewhere || address === null) return;
    dispatch({ type: "kindRangeTyped", at, field: "faultColumn", text: address });
  };
  return (
    <PickedField
      at={at}
      field="faultColumn"
      label={t("papers.column")}
      hint={t("papers.columnHint")}
      value={sourceTexts(kind.source).faultColumn}
      fault={fault}
      button={{ text: t("papers.useColumn") }}
      ask={marks && (() => pickColumn(room, marks))}
      onPick={take}
    />
  );
}
