import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    padding: "6px 0",
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface FoldProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Only how it stands at first; from then on the clerk decides. */
  readonly isOpen?: boolean;
  readonly label?: string;
}

/** A part that opens on demand. What is inside is only made once it was opened. */
export function Fold({ summary, children, isOpen = false, label }: FoldProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(isOpen);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary} aria-label={label}>
        {summary}
      </summary>
      {open && children}
    </details>
  );
}
