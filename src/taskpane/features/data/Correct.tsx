import { useState } from "react";
import { COUNTS_LAYOUT } from "../../../core/recognise/counts/findCounts";
import type { KindSetup } from "../../../core/setup/setup";
import { joinLayout, splitLayout, type Shape } from "../../../core/setup/shape";
import type { PaneKey } from "../../../locales/pane";
import { useDispatch, useServices } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { ChoiceField } from "../../ui/ChoiceField";
import { Fold } from "../../ui/Fold";
import { useLayout } from "../../ui/useLayout";
import { CODE_READINGS } from "../../../session/describe/describeKind";
import { OwnCodes } from "./OwnCodes";
import { RangeField } from "./RangeField";

interface CorrectProps {
  readonly at: number;
  readonly kind: KindSetup;
}

const SHAPES: readonly (readonly [Shape | typeof COUNTS_LAYOUT, PaneKey])[] = [
  ["rows", "data.shapeRows"],
  ["turned", "data.shapeTurned"],
  ["list", "data.shapeList"],
  [COUNTS_LAYOUT, "data.layoutCounts"],
];

const isCounts = ({ layout }: KindSetup) => layout === COUNTS_LAYOUT;

function ShapeField({ at, kind }: CorrectProps) {
  const { counter } = useServices();
  const dispatch = useDispatch();
  const { t } = useWords();
  const choose = async (layout: string) => {
    const fields = await counter.ask("relayout", { kind, layout });
    dispatch({ type: "kindChanged", at, fields: fields.ok ? fields.value : { layout } });
  };
  return (
    <ChoiceField
      label={t("data.shape")}
      value={isCounts(kind) ? COUNTS_LAYOUT : splitLayout(kind.layout).shape}
      options={SHAPES.map(([value, key]) => ({ value, text: t(key) }))}
      onChoose={(layout) => void choose(layout)}
    />
  );
}

function SignsField({ at, kind }: CorrectProps) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const split = splitLayout(kind.layout);
  const choose = (reading: string) =>
    dispatch({ type: "kindChanged", at, fields: { layout: joinLayout({ ...split, reading }) } });
  return (
    <ChoiceField
      label={t("data.signsField")}
      value={split.reading}
      options={[
        { value: "", text: t("data.signsAuto") },
        ...CODE_READINGS.map(({ reading, codes }) => ({
          value: reading,
          text: t("data.layoutCodes", { codes }),
        })),
        { value: "boxes", text: t("data.signsBoxes") },
      ]}
      onChoose={choose}
    />
  );
}

function NamesField({ at, kind }: CorrectProps) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const [isElsewhere, setElsewhere] = useState(false);
  const isList = splitLayout(kind.layout).shape === "list";
  return (
    <RangeField
      at={at}
      field="people"
      label={t(isList ? "data.listPeople" : "data.people")}
      value={kind.people}
      hint={t(isList ? "data.listPeopleHint" : "data.peopleHint")}
      fault={isElsewhere ? t("data.peopleElsewhere", { sheet: kind.sheet }) : null}
      onPick={(people, sheet) => {
        setElsewhere(sheet !== kind.sheet);
        if (sheet === kind.sheet) dispatch({ type: "kindChanged", at, fields: { people } });
      }}
    />
  );
}

function BallotsField({ at, kind }: CorrectProps) {
  const dispatch = useDispatch();
  const { t } = useWords();
  return (
    <RangeField
      at={at}
      field="ballots"
      label={t("data.ballots")}
      value={kind.ballots}
      hint={t("data.ballotsHint")}
      onPick={(ballots, sheet) => {
        if (sheet === kind.sheet) dispatch({ type: "kindChanged", at, fields: { ballots } });
      }}
    />
  );
}

/** Where recognition went wrong: which way round, codes, marks, names, each set by hand. */
export function Correct({ at, kind }: CorrectProps) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const isList = splitLayout(kind.layout).shape === "list";
  return (
    <Fold summary={t("data.fix")}>
      <div className={layout.column}>
        <ShapeField at={at} kind={kind} />
        {!isCounts(kind) && <SignsField at={at} kind={kind} />}
        <RangeField
          at={at}
          field="marks"
          label={t(isCounts(kind) ? "data.counts" : "data.marks")}
          value={kind.marks}
          onPick={(marks, sheet) =>
            dispatch({ type: "kindChanged", at, fields: { sheet, marks, ...(isList ? {} : { people: "" }) } })
          }
        />
        {!isCounts(kind) && <NamesField at={at} kind={kind} />}
        {isList && <BallotsField at={at} kind={kind} />}
        <OwnCodes />
      </div>
    </Fold>
  );
}
