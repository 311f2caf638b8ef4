import { useState } from "react";
import { CODE_SETS, type CodeSetId } from "../../../core/ballot/codes";
import { parseLayout } from "../../../core/ballot/layout";
import type { KindSetup } from "../../../core/setup/setup";
import { hasBallots, type BallotSource, type SourceType } from "../../../core/setup/source";
import { signsText, sourceTexts, withTexts } from "../../../core/setup/sourceText";
import { chooseSource } from "./chooseSource";
import type { PaneKey } from "../../../locales/pane";
import { useDispatch, useServices } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { ChoiceField } from "../../ui/ChoiceField";
import { Fold } from "../../ui/Fold";
import { useLayout } from "../../ui/useLayout";
import { OwnCodes } from "./OwnCodes";
import { RangeField } from "./RangeField";
import { areOwnWords } from "./signWords";

interface CorrectProps {
  readonly at: number;
  readonly kind: KindSetup;
}

const TYPES: readonly (readonly [SourceType, PaneKey])[] = [
  ["rows", "data.shapeRows"],
  ["columns", "data.shapeTurned"],
  ["list", "data.shapeList"],
  ["counts", "data.layoutCounts"],
];

const isType = (type: string): type is SourceType => TYPES.some(([known]) => known === type);

function TypeField({ at, kind }: CorrectProps) {
  const { counter } = useServices();
  const dispatch = useDispatch();
  const { t } = useWords();
  const choose = (type: string) => {
    if (isType(type)) chooseSource(counter, dispatch, { at, kind, type });
  };
  return (
    <ChoiceField
      label={t("data.shape")}
      value={kind.source?.type ?? "rows"}
      options={TYPES.map(([value, key]) => ({ value, text: t(key) }))}
      onChoose={choose}
    />
  );
}

interface SignsProps {
  readonly at: number;
  readonly source: BallotSource;
}

/** The known sets, with one of the workbook's own where it is in use. */
const setsFor = (codes: CodeSetId | null): readonly CodeSetId[] =>
  codes === null || CODE_SETS.has(codes) ? [...CODE_SETS.keys()] : [codes, ...CODE_SETS.keys()];

function SignsField({ at, source }: SignsProps) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const choose = (text: string) => {
    const signs = text === "" ? null : parseLayout(text);
    dispatch({ type: "kindChanged", at, fields: { source: { ...source, signs } } });
  };
  return (
    <ChoiceField
      label={t("data.signsField")}
      value={signsText(source.signs)}
      options={[
        { value: "", text: t("data.signsAuto") },
        ...setsFor(source.signs?.codes ?? null).map((codes) => ({
          value: signsText({ layout: "codes", codes }),
          text: areOwnWords(codes) ? t("data.layoutWorded") : t("data.layoutCodes", { codes }),
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
  const isList = kind.source?.type === "list";
  return (
    <RangeField
      at={at}
      field="people"
      label={t(isList ? "data.listPeople" : "data.people")}
      value={sourceTexts(kind.source).people}
      hint={t(isList ? "data.listPeopleHint" : "data.peopleHint")}
      fault={isElsewhere ? t("data.peopleElsewhere", { sheet: kind.sheet }) : null}
      onPick={(people, sheet) => {
        setElsewhere(sheet !== kind.sheet);
        if (sheet === kind.sheet)
          dispatch({ type: "kindChanged", at, fields: { source: withTexts(kind.source, { people }) } });
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
      value={sourceTexts(kind.source).ballots}
      hint={t("data.ballotsHint")}
      onPick={(ballots, sheet) => {
        if (sheet === kind.sheet)
          dispatch({ type: "kindChanged", at, fields: { source: withTexts(kind.source, { ballots }) } });
      }}
    />
  );
}

/** Where recognition went wrong: which way round, codes, marks, names, each set by hand. */
export function Correct({ at, kind }: CorrectProps) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const isList = kind.source?.type === "list";
  const isCounts = kind.source?.type === "counts";
  return (
    <Fold summary={t("data.fix")}>
      <div className={layout.column}>
        <TypeField at={at} kind={kind} />
        {hasBallots(kind.source) && <SignsField at={at} source={kind.source} />}
        <RangeField
          at={at}
          field="marks"
          label={t(isCounts ? "data.counts" : "data.marks")}
          value={sourceTexts(kind.source).marks}
          onPick={(marks, sheet) =>
            dispatch({
              type: "kindChanged",
              at,
              fields: { sheet, source: withTexts(kind.source, { marks, ...(!isList && { people: "" }) }) },
            })
          }
        />
        {!isCounts && <NamesField at={at} kind={kind} />}
        {isList && <BallotsField at={at} kind={kind} />}
        <OwnCodes />
      </div>
    </Fold>
  );
}
