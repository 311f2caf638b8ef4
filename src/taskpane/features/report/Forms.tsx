import { Checkbox } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CountRecord } from "../../../core/record/record";
import { offers, type Offer } from "../../../report";
import { NO_OPTIONS } from "../../../report/options";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { Fold } from "../../ui/Fold";
import { useLayout } from "../../ui/useLayout";
import { PlanPreview } from "../../ui/PlanPreview";
import { useKindName } from "./useKindName";

interface PreviewProps {
  readonly offer: Offer;
  readonly name: string;
  readonly isDraft: boolean;
}

function Preview({ offer, name, isDraft }: PreviewProps) {
  const choice = useSelector((state) => state.choice);
  const plan = useMemo(() => offer.plan({ ...NO_OPTIONS, ...choice, isDraft }), [offer, choice, isDraft]);
  return <PlanPreview plan={plan} label={name} />;
}

interface FormProps {
  readonly record: CountRecord;
  /** The same form for each kind of ballot it is about. */
  readonly all: readonly [Offer, ...Offer[]];
  readonly isDraft: boolean;
}

function Form({ record, all, isDraft }: FormProps) {
  const skipped = useSelector((state) => state.choice.skipped);
  const forms = useSelector((state) => state.choice.forms);
  const dispatch = useDispatch();
  const { t } = useWords();
  const kindName = useKindName();
  const [{ form }] = all;
  const name = t(`form.${form}`);
  const nameOf = ({ kind }: Offer) =>
    kind === null || record.kinds.length === 1 ? name : `${name}: ${kindName(record, kind)}`;
  const shown = all.filter(({ kind }) => kind === null || !skipped.includes(kind));
  return (
    <li>
      <Checkbox
        label={name}
        checked={forms.includes(form)}
        onChange={() => dispatch({ type: "formToggled", form })}
      />
      {shown.map((offer) => (
        <Fold key={offer.kind} summary={t("report.preview", { name: nameOf(offer) })}>
          <Preview offer={offer} name={nameOf(offer)} isDraft={isDraft} />
        </Fold>
      ))}
    </li>
  );
}

/** The documents on offer, form by form. */
function byForm(all: readonly Offer[]): readonly (readonly [Offer, ...Offer[]])[] {
  const groups = new Map<string, [Offer, ...Offer[]]>();
  for (const offer of all) {
    const known = groups.get(offer.form);
    if (known) known.push(offer);
    else groups.set(offer.form, [offer]);
  }
  return [...groups.values()];
}

interface FormsProps {
  readonly record: CountRecord;
  readonly isDraft: boolean;
}

/** The forms that can be written, each with the page as it will be. */
export function Forms({ record, isDraft }: FormsProps) {
  const { t } = useWords();
  const layout = useLayout();
  const groups = useMemo(() => byForm(offers(record)), [record]);
  return (
    <section aria-label={t("report.forms")}>
      <ul className={layout.plainList}>
        {groups.map((all) => (
          <Form key={all[0].form} record={record} all={all} isDraft={isDraft} />
        ))}
      </ul>
    </section>
  );
}
