import { Button, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { padding: "24px 8px", textAlign: "center" },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, marginBottom: "4px" },
  text: { color: tokens.colorNeutralForeground2, marginBottom: "16px" },
});

interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  readonly action?: { readonly label: string; readonly onClick: () => void };
  /** Something above it is the likelier thing to do. */
  readonly isSecond?: boolean;
}

/** A step with nothing to show: what is missing and the one thing to do. */
export function EmptyState({ title, text, action, isSecond = false }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="status">
      <div className={styles.title}>{title}</div>
      <div className={styles.text}>{text}</div>
      {action && (
        <Button appearance={isSecond ? "secondary" : "primary"} onClick={action.onClick}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
