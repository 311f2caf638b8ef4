import { Checkbox } from "@fluentui/react-components";
import type { CountRecord } from "../../../core/record/record";
import { BALLOTS_PER_PAGE, HEADER_STYLES } from "../../../report/options";
import { usePane } from "../../hooks/context";
import { ChoiceField } from "../../ui/ChoiceField";
import { Fold } from "../../ui/Fold";
import { useLayout } from "../../ui/useLayout";
import { useKindName } from "./useKindName";

/** Which kinds of ballot the forms are written for; asked where there are several. */
export function KindChoice({ record }: { readonly record: CountRecord }) {
  const { state, dispatch, t } = usePane();
  const layout = useLayout();
  const kindName = useKindName();
  if (record.kinds.length < 2) return null;
  return (
    <fieldset className={layout.plainList} style={{ border: 0 }}>
      <legend>{t("report.kinds")}</legend>
      {record.kinds.map((_, at) => (
        <div key={at}>
          <Checkbox
            label={kindName(record, at)}
            checked={!state.choice.skipped.includes(at)}
            onChange={() => dispatch({ type: "formKindToggled", at })}
          />
        </div>
      ))}
    </fieldset>
  );
}

function Page() {
  const { state, dispatch, t } = usePane();
  const { header, ballotsPerPage, forms } = state.choice;
  const choose = <T,>(all: readonly T[], value: string) => all.find((item) => String(item) === value);
  return (
    <>
      <ChoiceField
        label={t("report.header")}
        value={header}
        options={HEADER_STYLES.map((style) => ({ value: style, text: t(`report.header.${style}`) }))}
        onChoose={(value) => {
          const chosen = choose(HEADER_STYLES, value);
          if (chosen) dispatch({ type: "choiceChanged", fields: { header: chosen } });
        }}
      />
      {forms.includes("ballots") && (
        <ChoiceField
          label={t("report.ballotsPerPage")}
          value={String(ballotsPerPage)}
          options={BALLOTS_PER_PAGE.map((count) => ({ value: String(count), text: String(count) }))}
          onChoose={(value) => {
            const chosen = choose(BALLOTS_PER_PAGE, value);
            if (chosen) dispatch({ type: "choiceChanged", fields: { ballotsPerPage: chosen } });
          }}
        />
      )}
    </>
  );
}

/** How the documents look: their head, the mark of secrecy, formulas or values. */
export function Options() {
  const { state, dispatch, t } = usePane();
  const layout = useLayout();
  const { isSecret, isValuesOnly } = state.choice;
  return (
    <Fold summary={t("report.options")}>
      <div className={layout.tight}>
        <Page />
        <Checkbox
          label={t("report.secret")}
          checked={isSecret}
          onChange={(_, { checked }) =>
            dispatch({ type: "choiceChanged", fields: { isSecret: checked === true } })
          }
        />
        <Checkbox
          label={t("report.valuesOnly")}
          checked={isValuesOnly}
          onChange={(_, { checked }) =>
            dispatch({ type: "choiceChanged", fields: { isValuesOnly: checked === true } })
          }
        />
        <div className={layout.muted}>{t("report.along")}</div>
      </div>
    </Fold>
  );
}
