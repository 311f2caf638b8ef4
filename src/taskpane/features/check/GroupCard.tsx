import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../../core/finding/finding";
import type { CountRecord } from "../../../core/record/record";
import { findingWords } from "../../../locales/findings";
import { useWords } from "../../hooks/useWords";
import { GoToCell } from "../../ui/GoToCell";
import { Note, type NoteTone } from "../../ui/Note";
import { StepLink } from "../../ui/StepLink";
import { useLayout } from "../../ui/useLayout";
import { WhyLink } from "../../ui/WhyLink";
import { Explain } from "./Explain";
import { cellCount, cellsOf, type FindingGroup } from "./groupFindings";
import { OwnSigns } from "./OwnSign";
import { stepToFix } from "./whereToFix";

const SHOWN_AT_FIRST = 5;

const useStyles = makeStyles({
  severity: { fontWeight: tokens.fontWeightSemibold },
  F: { color: tokens.colorStatusDangerForeground1 },
  W: { color: tokens.colorStatusWarningForeground1 },
  N: { color: tokens.colorNeutralForeground2 },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
});

function OneFinding({ finding }: { readonly finding: Finding }) {
  const { locale, t } = useWords();
  const layout = useLayout();
  const cells = cellsOf(finding);
  const isListed = cells.length === finding.cells;
  return (
    <li className={layout.tight}>
      {findingWords(finding, locale).meaning}
      <div className={layout.row}>
        {cells.map(({ sheet, address }) => (
          <GoToCell
            key={address}
            sheet={sheet}
            address={address}
            {...(cells.length === 1 && { text: t("check.goTo", { cell: `${sheet}!${address}` }) })}
          />
        ))}
      </div>
      {cells.length > 1 && !isListed && (
        <div className={layout.muted}>
          {t("check.unlisted", { shown: cells.length, count: finding.cells })}
        </div>
      )}
    </li>
  );
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly record: CountRecord;
}

function isExplained({ group, record }: GroupProps): boolean {
  return record.accepted.some(({ code, person }) => code === group.code && person === group.subject);
}

function toneOf(props: GroupProps): NoteTone {
  if (props.group.severity === "F") return "fault";
  return isExplained(props) ? "good" : "warning";
}

function Head({ title, ...props }: GroupProps & { readonly title: string }) {
  const { t } = useWords();
  const styles = useStyles();
  const layout = useLayout();
  const { group } = props;
  const count = cellCount(group.findings);
  return (
    <div className={styles.head}>
      <span>
        <span className={mergeClasses(styles.severity, styles[group.severity])}>
          {isExplained(props) ? t("explain.done") : t(`severity.${group.severity}`)}
        </span>{" "}
        <span className={layout.strong}>{title}</span> <span className={layout.muted}>{group.code}</span>
      </span>
      {count > 1 && <span className={layout.muted}>{t("check.cells", { count })}</span>}
    </div>
  );
}

/** Findings of one code about one person: what, why it matters, what to do, and every cell. */
export function GroupCard(props: GroupProps) {
  const { group } = props;
  const { locale, t } = useWords();
  const layout = useLayout();
  const [isAll, setAll] = useState(false);
  const [first] = group.findings;
  if (!first) return null;
  const { title, action } = findingWords(first, locale);
  const shown = isAll ? group.findings : group.findings.slice(0, SHOWN_AT_FIRST);
  const hidden = group.findings.length - shown.length;
  const step = stepToFix(first);
  return (
    <Note tone={toneOf(props)}>
      <div className={layout.tight}>
        <Head {...props} title={title} />
        <ul className={mergeClasses(layout.plainList, layout.tight)}>
          {shown.map((finding, at) => (
            <OneFinding key={at} finding={finding} />
          ))}
        </ul>
        {hidden > 0 && (
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {t("check.more", { count: hidden })}
          </Button>
        )}
        <div className={layout.strong}>{action}</div>
        <WhyLink code={group.code} about={group.subject} />
        {step && (
          <div>
            <StepLink step={step} />
          </div>
        )}
        <OwnSigns group={group} />
        {group.severity === "W" && <Explain {...props} />}
      </div>
    </Note>
  );
}
