import { NO_HANDLING, type Handling } from "../../../core/setup/handling";
import { ANNEX1_ROWS } from "../../../core/rollup/annex1.words";
import { PART_TWO } from "../../../report/forms/annex1.words";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { handlingField } from "../../../session/store/drafts";
import { ChoiceField } from "../../ui/ChoiceField";
import { CountField } from "../../ui/CountField";
import { useLayout } from "../../ui/useLayout";
import type { KindPart } from "./kindPart";

const isHandling = (field: string): field is keyof Handling => field in NO_HANDLING;
const FIELDS = Object.keys(NO_HANDLING).filter(isHandling);

function HandlingFields() {
  const handling = useSelector((state) => state.setup.handling);
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  return (
    <>
      <div>{t("annex.handling")}</div>
      <div className={layout.pair}>
        {FIELDS.map((field) => (
          <CountField
            key={field}
            label={PART_TWO[field]}
            field={handlingField(field)}
            value={handling[field]}
            onText={(text) => dispatch({ type: "handlingTyped", field, text })}
          />
        ))}
      </div>
    </>
  );
}

/** The group of this kind's people in Phụ lục I; with the first kind, what was done with the results. */
export function Annex({ at, kind }: KindPart) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  return (
    <div className={layout.column}>
      <ChoiceField
        label={t("annex.group")}
        value={kind.group}
        hint={t("annex.groupHint")}
        options={[
          { value: "", text: t("annex.noGroup") },
          ...[...ANNEX1_ROWS].map(([value, words]) => ({ value, text: `${value} ${words}` })),
        ]}
        onChoose={(group) => dispatch({ type: "kindChanged", at, fields: { group } })}
      />
      {at === 0 && <HandlingFields />}
    </div>
  );
}
