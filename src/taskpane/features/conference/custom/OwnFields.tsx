import { customRegulation } from "../../../../core/regulation/custom";
import { regulationOf } from "../../../../core/count/rules";
import type { CustomTexts } from "../../../../core/regulation/customFields";
import { parseLimit } from "../../../../core/regulation/limit";
import { useDispatch } from "../../../hooks/useServices";
import { useWords } from "../../../hooks/useWords";
import { ChoiceField } from "../../../ui/ChoiceField";
import { FindingNote } from "../../../ui/FindingNote";
import { TextField } from "../../../ui/TextField";
import { useLayout } from "../../../ui/useLayout";
import { joinLimit, limitParts, type LimitParts } from "./ownLimit";
import { OwnChoice } from "./OwnChoice";

interface OwnFieldsProps {
  readonly custom: CustomTexts;
}

function Threshold({ custom, field }: OwnFieldsProps & { readonly field: "half" | "twoThirds" }) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const text = custom[field] ?? "";
  const parts = limitParts(text);
  const name = t(field === "half" ? "custom.half" : "custom.twoThirds");
  const change = (changed: Partial<LimitParts>) =>
    dispatch({ type: "customTyped", field, text: joinLimit({ ...parts, ...changed }) });
  return (
    <div className={layout.pair}>
      <ChoiceField
        label={name}
        value={parts.sign}
        options={[
          { value: "over", text: t("custom.over") },
          { value: "from", text: t("custom.from") },
        ]}
        onChoose={(value) => change({ sign: value === "from" ? "from" : "over" })}
      />
      <TextField
        label={t("custom.share")}
        name={t("custom.shareOf", { threshold: name })}
        value={parts.share}
        fault={parseLimit(text) === null ? t("custom.shareHint") : undefined}
        onText={(share) => change({ share })}
      />
    </div>
  );
}

function Name({ custom }: OwnFieldsProps) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const own = regulationOf({ regulation: custom.from ?? "", custom: { ...custom, name: "" } });
  const hint = own.findings.length === 0 ? t("custom.nameHint", { name: own.regulation.name }) : undefined;
  return (
    <TextField
      label={t("custom.name")}
      value={custom.name ?? ""}
      hint={custom.name ? undefined : hint}
      onText={(text) => dispatch({ type: "customTyped", field: "name", text })}
    />
  );
}

/** Everything of the regulation that a unit may change. */
export function OwnFields({ custom }: OwnFieldsProps) {
  const { t } = useWords();
  const layout = useLayout();
  const own = customRegulation(custom);
  return (
    <div className={layout.column}>
      <Name custom={custom} />
      <OwnChoice custom={custom} field="base" />
      <Threshold custom={custom} field="half" />
      <Threshold custom={custom} field="twoThirds" />
      {!own.ok && <FindingNote finding={own.finding} role="alert" />}
      <div className={layout.strong}>{t("custom.faults")}</div>
      <div>
        <OwnChoice custom={custom} field="notIssued" />
        <OwnChoice custom={custom} field="nameCrossedOut" />
      </div>
      <OwnChoice custom={custom} field="nameAdded" />
      <OwnChoice custom={custom} field="otherInformation" />
      <OwnChoice custom={custom} field="marks" />
      <div className={layout.pair}>
        <OwnChoice custom={custom} field="rounding" />
        <OwnChoice custom={custom} field="decimals" />
      </div>
      <div className={layout.pair}>
        <OwnChoice custom={custom} field="separator" />
        <OwnChoice custom={custom} field="zeros" />
      </div>
    </div>
  );
}
