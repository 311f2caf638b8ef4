import { useState, type ReactNode } from "react";
import type { CountRecord } from "../../core/record/record";
import { usePane } from "../hooks/context";
import { stepNumber } from "../../session/store/steps";
import { Busy } from "./Busy";
import { EmptyState } from "./EmptyState";
import { GrownNote } from "./GrownNote";
import { FindingNote } from "./FindingNote";
import { ReadAgain } from "./ReadAgain";
import { useLayout } from "./useLayout";

interface RecordGateProps {
  readonly children: (record: CountRecord) => ReactNode;
  /** Goes on showing the last count while the next is made: an answer must not move the page. */
  readonly isKept?: boolean;
}

/** The count to show: this one, or the last while the next is being made. */
function useRecord(isKept: boolean): CountRecord | null {
  const { record, finding } = usePane().state.reading;
  const [last, setLast] = useState(record);
  if (record !== null && record !== last) setLast(record);
  return record ?? (isKept && finding === null ? last : null);
}

/** Shows what was counted; before that, what is missing, what is being done or what went wrong. */
export function RecordGate({ children, isKept = false }: RecordGateProps) {
  const { state, dispatch, t } = usePane();
  const layout = useLayout();
  const { reading, setup } = state;
  const record = useRecord(isKept);
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
  if (record) {
    return (
      <div className={layout.column} aria-busy={record !== reading.record}>
        {setup.kinds.map((kind, at) => (
          <GrownNote key={at} at={at} kind={kind} />
        ))}
        {children(record)}
      </div>
    );
  }
  if (reading.status === "stopped") return null;
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
