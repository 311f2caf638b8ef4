import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export type NoteTone = "fault" | "warning" | "good" | "plain";

const useStyles = makeStyles({
  root: {
    display: "flex",
    gap: "8px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  body: { flexGrow: 1, minWidth: 0 },
  sign: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  fault: {
    borderLeftColor: tokens.colorStatusDangerBorder2,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  faultSign: { color: tokens.colorStatusDangerForeground1 },
  warning: {
    borderLeftColor: tokens.colorStatusWarningBorder2,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  warningSign: { color: tokens.colorStatusWarningForeground1 },
  good: {
    borderLeftColor: tokens.colorStatusSuccessBorder2,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  goodSign: { color: tokens.colorStatusSuccessForeground1 },
  plain: {},
  plainSign: { color: tokens.colorNeutralForeground2 },
});

const SIGNS: Readonly<Record<NoteTone, string>> = { fault: "✕", warning: "▲", good: "✓", plain: "•" };

interface NoteProps {
  readonly tone: NoteTone;
  readonly children: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits for a pause. */
  readonly role?: "alert" | "status";
}

/** A sentence with its weight: by sign, by colour, by the line at its side. */
export function Note({ tone, children, role }: NoteProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.root, styles[tone])} role={role}>
      <span className={mergeClasses(styles.sign, styles[`${tone}Sign`])} aria-hidden="true">
        {SIGNS[tone]}
      </span>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
