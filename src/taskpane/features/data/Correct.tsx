import { useState } from "react";
import { COUNTS_LAYOUT } from "../../../core/counts/findCounts";
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
  const { counter, dispatch, t } = usePane();
  const choose = async (layout: string) => {
    const fields = await counter.ask("relayout", { kind, layout });
    dispatch({ type: "kindChanged", at, fields: fields.ok ? fields.value : { layout } });
  };
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
        { value: COUNTS_LAYOUT, text: t("data.layoutCounts") },
      ]}
      onChoose={(layout) => void choose(layout)}
    />
  );
}

function NamesField({ at, kind }: CorrectProps) {
  const { dispatch, t } = usePane();
  const [isElsewhere, setElsewhere] = useState(false);
  return (
    <RangeField
      at={at}
      field="people"
      label={t("data.people")}
      value={kind.people}
      hint={t("data.peopleHint")}
      fault={isElsewhere ? t("data.peopleElsewhere", { sheet: kind.sheet }) : null}
      onPick={(people, sheet) => {
        setElsewhere(sheet !== kind.sheet);
        if (sheet === kind.sheet) dispatch({ type: "kindChanged", at, fields: { people } });
      }}
    />
  );
}

/** Where recognition went wrong: layout and codes, marks, names, each set by hand. */
export function Correct({ at, kind }: CorrectProps) {
  const { dispatch, t } = usePane();
  const layout = useLayout();
  const isCounts = kind.layout === COUNTS_LAYOUT;
  return (
    <Fold summary={t("data.fix")}>
      <div className={layout.column}>
        <LayoutField at={at} kind={kind} />
        <RangeField
          at={at}
          field="marks"
          label={t(isCounts ? "data.counts" : "data.marks")}
          value={kind.marks}
          onPick={(marks, sheet) =>
            dispatch({ type: "kindChanged", at, fields: { sheet, marks, people: "" } })
          }
        />
        {!isCounts && <NamesField at={at} kind={kind} />}
      </div>
    </Fold>
  );
}
