import { Checkbox } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CountRecord } from "../../../core/record/record";
import { reportPlans } from "../../../report";
import { NO_OPTIONS } from "../../../report/options";
import { usePane } from "../../state/context";
import { Fold } from "../../ui/Fold";
import { useLayout } from "../../ui/useLayout";
import { PlanPreview } from "./PlanPreview";

interface FormProps {
  readonly record: CountRecord;
  readonly at: number;
  readonly name: string;
  readonly isDraft: boolean;
}

function Preview({ record, at, name, isDraft }: FormProps) {
  const plan = useMemo(() => reportPlans(record, { ...NO_OPTIONS, isDraft })[at], [record, at, isDraft]);
  return plan ? <PlanPreview plan={plan} label={name} /> : null;
}

function Form(props: FormProps) {
  const { at, name } = props;
  const { state, dispatch, t } = usePane();
  return (
    <li>
      <Checkbox
        label={name}
        checked={!state.skipped.includes(at)}
        onChange={() => dispatch({ type: "formToggled", at })}
      />
      <Fold summary={t("report.preview", { name })}>
        <Preview {...props} />
      </Fold>
    </li>
  );
}

interface FormsProps {
  readonly record: CountRecord;
  readonly isDraft: boolean;
}

/** The forms that can be written, each with the page as it will be. */
export function Forms({ record, isDraft }: FormsProps) {
  const { t } = usePane();
  const layout = useLayout();
  const name = t("report.resultReport");
  const nameOf = (label: string, at: number) => {
    if (record.kinds.length === 1) return name;
    return `${name}: ${label === "" ? t("data.kind", { number: at + 1 }) : label}`;
  };
  return (
    <section aria-label={t("report.forms")}>
      <ul className={layout.plainList}>
        {record.kinds.map((kind, at) => (
          <Form key={at} record={record} at={at} name={nameOf(kind.label, at)} isDraft={isDraft} />
        ))}
      </ul>
    </section>
  );
}
