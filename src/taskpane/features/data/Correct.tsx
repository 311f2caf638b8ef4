import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { KindSetup } from "../../../core/record/setup";
import { usePane } from "../../state/context";
import { Fold } from "../../ui/Fold";
import { useLayout } from "../../ui/useLayout";
import { CODE_LAYOUTS } from "./describeKind";
import { RangeField } from "./RangeField";

interface CorrectProps {
  readonly at: number;
  readonly kind: KindSetup;
}

function LayoutField({ at, kind }: CorrectProps) {
  const { dispatch, t } = usePane();
  return (
    <Field label={t("data.layout")}>
      <Select
        value={kind.layout}
        onChange={(_, data) => dispatch({ type: "kindChanged", at, fields: { layout: data.value } })}
      >
        <option value="">{t("data.layoutAuto")}</option>
        {CODE_LAYOUTS.map(({ layout, codes }) => (
          <option key={layout} value={layout}>
            {t("data.layoutCodes", { codes })}
          </option>
        ))}
        <option value="boxes">{t("data.layoutBoxes")}</option>
      </Select>
    </Field>
  );
}

/** Where recognition went wrong: layout and codes, marks, names, each set by hand. */
export function Correct({ at, kind }: CorrectProps) {
  const { dispatch, t } = usePane();
  const layout = useLayout();
  const [isElsewhere, setElsewhere] = useState(false);
  return (
    <Fold summary={t("data.fix")}>
      <div className={layout.column}>
        <LayoutField at={at} kind={kind} />
        <RangeField
          at={at}
          field="marks"
          label={t("data.marks")}
          value={kind.marks}
          onPick={(marks, grid) =>
            dispatch({
              type: "kindChanged",
              at,
              fields: { sheet: grid.sheet, marks, people: "" },
              grid,
            })
          }
        />
        <RangeField
          at={at}
          field="people"
          label={t("data.people")}
          value={kind.people}
          hint={t("data.peopleHint")}
          fault={isElsewhere ? t("data.peopleElsewhere", { sheet: kind.sheet }) : null}
          onPick={(people, grid) => {
            setElsewhere(grid.sheet !== kind.sheet);
            if (grid.sheet === kind.sheet) dispatch({ type: "kindChanged", at, fields: { people }, grid });
          }}
        />
      </div>
    </Fold>
  );
}
