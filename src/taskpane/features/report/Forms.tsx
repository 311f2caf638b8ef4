import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import { useMemo, useState } from "react";
import type { CountRecord } from "../../../core/record/record";
import { offers, type Offer } from "../../../report";
import { NO_OPTIONS } from "../../../report/options";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { HelpLink } from "../../ui/HelpLink";
import { FORM_HELP } from "../../ui/helpTopics";
import { useLayout } from "../../ui/useLayout";
import { PlanPreview } from "../../ui/PlanPreview";
import { useKindName } from "./useKindName";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "4px" },
  name: { flexGrow: 1, minWidth: 0, maxWidth: "none" },
});

interface PreviewProps {
  readonly offer: Offer;
  readonly name: string;
  readonly isDraft: boolean;
}

function usePlan({ offer, isDraft }: Pick<PreviewProps, "offer" | "isDraft">) {
  const choice = useSelector((state) => state.choice);
  return useMemo(() => offer.plan({ ...NO_OPTIONS, ...choice, isDraft }), [offer, choice, isDraft]);
}

function Preview({ name, ...made }: PreviewProps) {
  return <PlanPreview plan={usePlan(made)} label={name} />;
}

/** How many pages a wanted form has, where its layout says so, and where fewer papers than chosen fit on one. */
function Pages(made: Pick<PreviewProps, "offer" | "isDraft">) {
  const chosen = useSelector((state) => state.choice.ballotsPerPage);
  const { t } = useWords();
  const layout = useLayout();
  const { breaks, isSinglePage, papers = chosen } = usePlan(made).page;
  if (breaks === undefined && !isSinglePage) return null;
  const pages = (breaks?.length ?? 0) + 1;
  return (
    <span className={layout.muted}>
      <span style={{ whiteSpace: "nowrap" }}>{t("report.pages", { pages })}</span>
      {papers < chosen && ` · ${t("report.fewerPapers", { papers, chosen })}`}
    </span>
  );
}

interface OneFormProps extends PreviewProps {
  readonly isWanted: boolean;
  readonly onOpen: () => void;
  readonly isOpen: boolean;
}

/** The pages of a form for one kind of ballot, and the button that shows them. */
function Eye({ offer, name, isDraft, isWanted, isOpen, onOpen }: OneFormProps) {
  const { t } = useWords();
  const label = t("report.preview", { name });
  return (
    <>
      {isWanted && <Pages offer={offer} isDraft={isDraft} />}
      <Button
        size="small"
        appearance="subtle"
        icon={<EyeRegular />}
        aria-label={label}
        title={label}
        aria-expanded={isOpen}
        onClick={onOpen}
      />
    </>
  );
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
  const styles = useStyles();
  const [open, setOpen] = useState<number | null>(null);
  const [{ form }] = all;
  const name = t(`form.${form}`);
  const nameOf = ({ kind }: Offer) =>
    kind === null || record.kinds.length === 1 ? name : `${name}: ${kindName(record, kind)}`;
  const shown = all.filter(({ kind }) => kind === null || !skipped.includes(kind));
  const isWanted = forms.includes(form);
  const opened = open === null ? undefined : shown[open];
  return (
    <li>
      <div className={styles.line}>
        <Checkbox
          className={styles.name}
          label={name}
          checked={isWanted}
          onChange={() => dispatch({ type: "formToggled", form })}
        />
        <HelpLink topic={FORM_HELP[form]} text="?" name={t("help.of", { name })} />
        {shown.map((offer, at) => (
          <Eye
            key={offer.kind}
            offer={offer}
            name={nameOf(offer)}
            isDraft={isDraft}
            isWanted={isWanted}
            isOpen={open === at}
            onOpen={() => setOpen(open === at ? null : at)}
          />
        ))}
      </div>
      {opened && <Preview offer={opened} name={nameOf(opened)} isDraft={isDraft} />}
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
