import { makeStyles } from "@fluentui/react-components";
import { openWarnings } from "../../../core/count/settle";
import type { Finding } from "../../../core/finding/finding";
import type { CountRecord } from "../../../core/record/record";
import { useSelector } from "../../hooks/useSelector";
import { useWords } from "../../hooks/useWords";
import { Note } from "../../ui/Note";
import { ReadAgain } from "../../ui/ReadAgain";
import { RecordGate } from "../../ui/RecordGate";
import { useLayout } from "../../ui/useLayout";
import { GroupCard } from "./GroupCard";
import { countBySeverity, groupFindings } from "./groupFindings";
import { Limits } from "./Limits";
import { NoteGroups } from "./NoteGroups";

const useStyles = makeStyles({
  summary: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
});

function Summary({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useWords();
  const styles = useStyles();
  const layout = useLayout();
  const { F: faults, W: warnings, N: notes } = countBySeverity(findings);
  return (
    <div className={styles.summary}>
      <span className={layout.strong} role="status">
        {t("check.summary", { faults, warnings, notes })}
      </span>
      <ReadAgain label={t("read.again")} />
    </div>
  );
}

function Standing({ record }: { readonly record: CountRecord }) {
  const { t } = useWords();
  const layout = useLayout();
  const { findings } = record;
  if (findings.length === 0) {
    return (
      <Note tone="good">
        <div className={layout.strong}>{t("check.none")}</div>
        {t("check.noneText")}
      </Note>
    );
  }
  const open = openWarnings(record).length;
  const isBlocked = countBySeverity(findings).F > 0;
  return (
    <>
      {isBlocked ? <div>{t("check.blocked")}</div> : <Note tone="good">{t("check.clear")}</Note>}
      {open > 0 && <div role="status">{t("check.open", { count: open })}</div>}
    </>
  );
}

function Findings({ record }: { readonly record: CountRecord }) {
  const layout = useLayout();
  const { findings } = record;
  const grave = (["F", "W"] as const).flatMap((severity) =>
    groupFindings(findings.filter((item) => item.severity === severity)),
  );
  return (
    <div className={layout.column}>
      <Summary findings={findings} />
      <Standing record={record} />
      {grave.map((group) => (
        <GroupCard key={group.key} group={group} record={record} />
      ))}
      <NoteGroups notes={findings.filter((item) => item.severity === "N")} />
    </div>
  );
}

/** Step 3: what does not agree, each at its cell. */
export function CheckStep() {
  const kinds = useSelector((state) => state.setup.kinds);
  const layout = useLayout();
  return (
    <div className={layout.column}>
      <RecordGate isKept>{(record) => <Findings record={record} />}</RecordGate>
      {kinds.length > 0 && <Limits />}
    </div>
  );
}
