import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { DEFAULT_LIMITS, type Limits as LimitValues } from "../../../core/setup/limits";
import type { PaneKey } from "../../../locales/pane";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { Fold } from "../../ui/Fold";
import { TextField } from "../../ui/TextField";
import { useLayout } from "../../ui/useLayout";
import { limitOf } from "./limitOf";

interface LimitField {
  readonly field: keyof LimitValues;
  readonly label: PaneKey;
}

const INVALID: readonly LimitField[] = [
  { field: "invalidBallots", label: "limits.ballots" },
  { field: "invalidPercent", label: "limits.percent" },
];
const IDENTICAL: readonly LimitField[] = [
  { field: "identicalBallots", label: "limits.ballots" },
  { field: "identicalPercent", label: "limits.percent" },
];

/** One limit; it counts when the field is left, since each change counts all ballots again. */
function Limit({ field, label, group }: LimitField & { readonly group: string }) {
  const current = useSelector((state) => state.setup.limits[field]);
  const dispatch = useDispatch();
  const { t } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? String(current);
  const value = limitOf(field, text);
  const leave = () => {
    if (value === null) return;
    setDraft(null);
    if (value === current) return;
    dispatch({ type: "limitChanged", field, value });
  };
  return (
    <TextField
      label={t(label)}
      name={`${group}: ${t(label)}`}
      value={text}
      fault={
        value === null ? t(field.endsWith("Percent") ? "limits.notPercent" : "limits.notCount") : undefined
      }
      onText={setDraft}
      onLeave={leave}
    />
  );
}

function Group({ title, fields }: { readonly title: string; readonly fields: readonly LimitField[] }) {
  const layout = useLayout();
  return (
    <div role="group" aria-label={title}>
      <div>{title}</div>
      <div className={layout.pair}>
        {fields.map((item) => (
          <Limit key={item.field} {...item} group={title} />
        ))}
      </div>
    </div>
  );
}

/** From when a count is remarkable; every change counts again. */
export function Limits() {
  const limits = useSelector((state) => state.setup.limits);
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const isDefault = JSON.stringify(limits) === JSON.stringify(DEFAULT_LIMITS);
  const reset = () => {
    dispatch({ type: "limitsReset" });
  };
  return (
    <Fold summary={isDefault ? t("limits.title") : `${t("limits.title")} · ${t("limits.changed")}`}>
      <div className={layout.column}>
        <Group title={t("limits.invalid")} fields={INVALID} />
        <Group title={t("limits.identical")} fields={IDENTICAL} />
        <div className={layout.muted}>{t("limits.both")}</div>
        {!isDefault && (
          <div>
            <Button size="small" onClick={reset}>
              {t("limits.reset")}
            </Button>
          </div>
        )}
      </div>
    </Fold>
  );
}
