import { useState } from "react";
import type { KindSetup } from "../../../core/record/setup";
import { usePane } from "../../state/context";
import { ChoiceField } from "../../ui/ChoiceField";
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
    <ChoiceField
      label={t("data.layout")}
      value={kind.layout}
      options={[
        { value: "", text: t("data.layoutAuto") },
        ...CODE_LAYOUTS.map(({ layout, codes }) => ({
          value: layout,
          text: t("data.layoutCodes", { codes }),
        })),
        { value: "boxes", text: t("data.layoutBoxes") },
      ]}
      onChoose={(layout) => dispatch({ type: "kindChanged", at, fields: { layout } })}
    />
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
