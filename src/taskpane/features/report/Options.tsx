import { Checkbox } from "@fluentui/react-components";
import type { CountRecord } from "../../../core/record/record";
import { BALLOTS_PER_PAGE, HEADER_STYLES } from "../../../report/options";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { ChoiceField } from "../../ui/ChoiceField";
import { Fold } from "../../ui/Fold";
import { useLayout } from "../../ui/useLayout";
import { useKindName } from "./useKindName";

/** Which kinds of ballot the forms are written for; asked where there are several. */
export function KindChoice({ record }: { readonly record: CountRecord }) {
  const skipped = useSelector((state) => state.choice.skipped);
  const dispatch = useDispatch();
  const { t } = useWords();
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
            checked={!skipped.includes(at)}
            onChange={() => dispatch({ type: "formKindToggled", at })}
          />
        </div>
      ))}
    </fieldset>
  );
}

function Page() {
  const header = useSelector((state) => state.choice.header);
  const ballotsPerPage = useSelector((state) => state.choice.ballotsPerPage);
  const forms = useSelector((state) => state.choice.forms);
  const dispatch = useDispatch();
  const { t } = useWords();
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
  const isSecret = useSelector((state) => state.choice.isSecret);
  const isValuesOnly = useSelector((state) => state.choice.isValuesOnly);
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
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
