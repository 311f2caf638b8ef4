import type { ReactNode } from "react";
import type { CountRecord } from "../../core/record/record";
import { usePane } from "../state/context";
import { stepNumber } from "../state/steps";
import { Busy } from "./Busy";
import { EmptyState } from "./EmptyState";
import { GrownNote } from "./GrownNote";
import { FindingNote } from "./FindingNote";
import { ReadAgain } from "./ReadAgain";
import { useLayout } from "./useLayout";

/** Shows what was counted; before that, what is missing, what is being done or what went wrong. */
export function RecordGate({ children }: { readonly children: (record: CountRecord) => ReactNode }) {
  const { state, dispatch, t } = usePane();
  const layout = useLayout();
  const { reading, setup } = state;
  if (setup.kinds.length === 0) {
    const onClick = () => dispatch({ type: "stepEntered", step: stepNumber("data") });
    return (
      <EmptyState
        title={t("empty.title")}
        text={t("empty.text")}
        action={{ label: t("nav.toData"), onClick }}
      />
    );
  }
  if (reading.record) {
    return (
      <div className={layout.column}>
        {setup.kinds.map((kind, at) => (
          <GrownNote key={at} at={at} kind={kind} />
        ))}
        {children(reading.record)}
      </div>
    );
  }
  if (!reading.finding) return <Busy text={t("read.busy")} />;
  return (
    <div className={layout.column}>
      <FindingNote finding={reading.finding} role="alert" />
      <div>
        <ReadAgain label={t("app.again")} />
      </div>
    </div>
  );
}
