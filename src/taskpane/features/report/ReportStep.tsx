import type { CountRecord } from "../../../core/record/record";
import { useSelector } from "../../hooks/useSelector";
import { useWords } from "../../hooks/useWords";
import { Note } from "../../ui/Note";
import { RecordGate } from "../../ui/RecordGate";
import { useLayout } from "../../ui/useLayout";
import { Blocked } from "./Blocked";
import { Forms } from "./Forms";
import { KindChoice, Options } from "./Options";
import { LastReport } from "./LastReport";
import { Missing } from "./Missing";
import { Outcome } from "./Outcome";
import { Readings } from "./Readings";
import { Unexplained } from "./Unexplained";
import { useReport } from "./useReport";

function Hint() {
  const status = useSelector((state) => state.report.status);
  const { t } = useWords();
  const layout = useLayout();
  const { isPossible } = useReport();
  if (isPossible) {
    return status === "idle" ? <div className={layout.muted}>{t("report.ready")}</div> : null;
  }
  return (
    <Note tone="warning" role="status">
      {t("report.noForm")}
    </Note>
  );
}

function ReportOf({ record }: { readonly record: CountRecord }) {
  const report = useSelector((state) => state.report);
  const { t } = useWords();
  const layout = useLayout();
  const faults = record.findings.filter((item) => item.severity === "F");
  return (
    <div className={layout.column}>
      {report.status === "idle" && <LastReport />}
      <Outcome report={report} />
      {faults.length > 0 && <Blocked faults={faults} />}
      <Unexplained record={record} />
      {record.kinds.length === 0 ? (
        <Note tone="plain">{t("report.nothing")}</Note>
      ) : (
        <>
          <KindChoice record={record} />
          <Forms record={record} isDraft={faults.length > 0} />
          <Options />
          <Readings record={record} />
          <Missing />
          <Hint />
        </>
      )}
    </div>
  );
}

/** Step 5: choose the forms, look at them, write them. */
export function ReportStep() {
  return <RecordGate>{(record) => <ReportOf record={record} />}</RecordGate>;
}
