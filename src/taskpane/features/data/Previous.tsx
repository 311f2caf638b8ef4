import { useState } from "react";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { useLayout } from "../../ui/useLayout";
import { KindNumberField } from "./KindNumberField";
import { useKindRegulation, type KindPart } from "./kindPart";
import { RangeField } from "./RangeField";

/** The vote before, where the regulation looks at two years running. */
export function Previous({ at, kind }: KindPart) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const [isElsewhere, setElsewhere] = useState(false);
  const { name } = useKindRegulation(kind);
  return (
    <div className={layout.column}>
      <div>{t("previous.intro", { name })}</div>
      <RangeField
        at={at}
        field="previousLow"
        label={t("previous.low")}
        hint={t("previous.lowHint")}
        value={kind.previousLow}
        fault={isElsewhere ? t("field.ownSheet", { sheet: kind.sheet }) : null}
        onPick={(previousLow, sheet) => {
          setElsewhere(sheet !== kind.sheet);
          if (sheet === kind.sheet) {
            dispatch({ type: "kindChanged", at, fields: { previousLow } });
          }
        }}
      />
      <KindNumberField at={at} kind={kind} field="previousBase" label={t("previous.base")} />
    </div>
  );
}
