import type { Implementing as ImplementingText } from "../../../core/regulation/regulation";
import { useRegulation } from "../../hooks/useRegulation";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { ChoiceField } from "../../ui/ChoiceField";
import { TextField } from "../../ui/TextField";
import { useLayout } from "../../ui/useLayout";
import { OTHER_TEXT, isClauseUnchecked, shippedText } from "./implementingChoice";

const NONE = "none";
const OTHER = "other";

function OtherText({ text }: { readonly text: ImplementingText }) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const change = (fields: Partial<ImplementingText>) =>
    dispatch({ type: "implementingChanged", implementing: { ...text, ...fields } });
  const changeClause = (fields: Partial<ImplementingText["clauses"]>) =>
    change({ clauses: { ...text.clauses, ...fields } });
  return (
    <div className={layout.column}>
      <TextField
        label={t("conference.implementingTitle")}
        value={text.title}
        onText={(title) => change({ title })}
      />
      <TextField
        label={t("conference.clauseHalf")}
        hint={t("conference.clauseHint")}
        value={text.clauses.half}
        onText={(half) => changeClause({ half })}
      />
      <TextField
        label={t("conference.clauseTwoThirds")}
        value={text.clauses.twoThirds}
        onText={(twoThirds) => changeClause({ twoThirds })}
      />
    </div>
  );
}

/** The text by which the unit carries out the regulation: its clause is the one that is printed. */
export function Implementing() {
  const implementing = useSelector((state) => state.setup.implementing);
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const { regulation } = useRegulation();
  const shipped = shippedText(regulation, implementing);
  const isOther = implementing !== null && shipped === null;
  const choose = (value: string) => {
    const found = regulation.implementing.find((text) => text.title === value) ?? null;
    dispatch({ type: "implementingChanged", implementing: value === OTHER ? OTHER_TEXT : found });
  };
  const isUnchecked = isClauseUnchecked(regulation, implementing);
  return (
    <div className={layout.column}>
      <ChoiceField
        label={t("conference.implementing")}
        warning={isUnchecked ? t("conference.unchecked") : undefined}
        value={shipped?.title ?? (isOther ? OTHER : NONE)}
        options={[
          { value: NONE, text: t("conference.implementingNone") },
          ...regulation.implementing.map(({ title }) => ({ value: title, text: title })),
          { value: OTHER, text: t("conference.implementingOther") },
        ]}
        onChoose={choose}
      />
      {isOther && <OtherText text={implementing} />}
    </div>
  );
}
