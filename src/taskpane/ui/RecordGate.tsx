import { mergeClasses } from "@fluentui/react-components";
import { useDeferredValue, useState, type ReactNode } from "react";
import type { CountRecord } from "../../core/record/record";
import { useSelector } from "../hooks/useSelector";
import { useDispatch } from "../hooks/useServices";
import { useWords } from "../hooks/useWords";
import { stepNumber } from "../../session/store/steps";
import { Busy } from "./Busy";
import { EmptyState } from "./EmptyState";
import { GrownNote } from "./GrownNote";
import { FindingNote } from "./FindingNote";
import { ReadAgain } from "./ReadAgain";
import { useLayout } from "./useLayout";
import { useStale } from "./useStale";

interface RecordGateProps {
  readonly children: (record: CountRecord) => ReactNode;
  /** Goes on showing the last count while the next is made: an answer must not move the page. */
  readonly isKept?: boolean;
}

/** The count to show: this one, or the last while the next is being made. */
function useRecord(isKept: boolean): CountRecord | null {
  const now = useSelector((state) => state.reading.record);
  // A large record takes its time to be drawn, during which the pane must answer.
  const drawn = useDeferredValue(now);
  const record = now === null ? null : drawn;
  const finding = useSelector((state) => state.reading.finding);
  const [last, setLast] = useState(record);
  if (record !== null && record !== last) setLast(record);
  return record ?? (isKept && finding === null ? last : null);
}

/** Shows what was counted; before that, what is missing, what is being done or what went wrong. */
export function RecordGate({ children, isKept = false }: RecordGateProps) {
  const reading = useSelector((state) => state.reading);
  const kinds = useSelector((state) => state.setup.kinds);
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const record = useRecord(isKept);
  const stale = useStale();
  if (kinds.length === 0) {
    const onClick = () => dispatch({ type: "stepEntered", step: stepNumber("data") });
    return (
      <EmptyState
        title={t("empty.title")}
        text={t("empty.text")}
        action={{ label: t("nav.toData"), onClick }}
        isSecond
      />
    );
  }
  if (record) {
    return (
      <div
        className={mergeClasses(layout.column, stale.className)}
        aria-busy={stale.isStale || record !== reading.record}
      >
        {kinds.map((kind, at) => (
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
