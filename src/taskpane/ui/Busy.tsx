import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground2, padding: "8px 0", display: "flex", gap: "8px" },
  turning: {
    width: "14px",
    height: "14px",
    flexShrink: 0,
    marginTop: "2px",
    borderRadius: "50%",
    border: `2px solid ${tokens.colorNeutralStroke1}`,
    borderTopColor: tokens.colorBrandStroke1,
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "8s" },
  },
});

/** Says that something is being done. */
export function Busy({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="status">
      <span className={styles.turning} aria-hidden="true" />
      {text}
    </div>
  );
}
