import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { finding, type Finding } from "../../../core/finding/finding";
import { useServices } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import type { DoneReport, Report } from "../../../session/store/state";
import { Busy } from "../../ui/Busy";
import { FindingNote } from "../../ui/FindingNote";
import { Note } from "../../ui/Note";
import { FormerReport } from "./FormerReport";
import { PrintedCodes } from "./PrintedCodes";
import { Takeaway } from "./Takeaway";
import { useLayout } from "../../ui/useLayout";

function Done(written: DoneReport) {
  const { sheets, isDraft, id, fingerprints, isChanged, former } = written;
  const said = isDraft ? "report.doneDraft" : "report.done";
  const { room } = useServices();
  const { t } = useWords();
  const layout = useLayout();
  const [refusal, setRefusal] = useState<Finding | null>(null);
  const open = (sheet: string) => {
    room.activate(sheet).then(
      (result) => setRefusal(result.ok ? null : result.finding),
      (error: unknown) => setRefusal(finding("F505", { reason: String(error) })),
    );
  };
  return (
    <Note tone={isChanged ? "warning" : "good"} role="status">
      <div className={layout.tight}>
        <div className={layout.strong}>
          {isChanged ? t("report.changed") : t(said, { count: sheets.length })}
        </div>
        {sheets.map((sheet) => (
          <div key={sheet}>
            <Button onClick={() => open(sheet)}>{t("report.open", { sheet })}</Button>
          </div>
        ))}
        <Takeaway {...written} />
        <div className={layout.muted}>{t("report.id", { id })}</div>
        <PrintedCodes codes={fingerprints} />
        {former && <FindingNote finding={former} />}
        {refusal && <FindingNote finding={refusal} role="alert" />}
      </div>
    </Note>
  );
}

function Progress({ done, all }: { readonly done: number; readonly all: number }) {
  const { t } = useWords();
  const text = all === 0 ? t("report.starting") : t("report.writing", { done, all });
  return (
    <div role="status">
      {text}
      <ProgressBar {...(all > 0 && { value: done, max: all })} aria-label={text} />
    </div>
  );
}

/** Takes the focus, and with it the view, when a report is begun and when it has ended. */
function useSeen(status: Report["status"]) {
  const seen = useRef<HTMLDivElement>(null);
  const before = useRef(status);
  useEffect(() => {
    const isNews = before.current !== status && status !== "idle" && status !== "writing";
    before.current = status;
    if (isNews) seen.current?.focus();
  }, [status]);
  return seen;
}

/** How far the report is, or what became of it. */
export function Outcome({ report }: { readonly report: Report }) {
  const seen = useSeen(report.status);
  return (
    <div ref={seen} tabIndex={-1} style={{ outline: "none" }}>
      <Said report={report} />
    </div>
  );
}

function Said({ report }: { readonly report: Report }) {
  const { t } = useWords();
  const layout = useLayout();
  switch (report.status) {
    case "idle":
      return null;
    case "reading":
      return <Busy text={t("report.reading")} />;
    case "asking":
      return <FormerReport former={report.former} />;
    case "writing":
      return <Progress done={report.done} all={report.all} />;
    case "done":
      return <Done {...report} />;
    case "failed":
      return (
        <div className={layout.tight}>
          <div className={layout.strong}>{t("report.failed")}</div>
          {report.findings.map((item, at) => (
            <FindingNote key={at} finding={item} role="alert" />
          ))}
        </div>
      );
  }
}
