import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useSelector } from "../hooks/useSelector";
import { useServices } from "../hooks/useServices";
import { useWords } from "../hooks/useWords";

const useStyles = makeStyles({
  // Below the page and not in it: what is about to be clicked stays where it is.
  root: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "6px 10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "6px" },
});

/** Shorter work is done before anybody could read about it. */
const PATIENCE = 300;
/** While something is shown, a short reading of edits must not move it. */
const PATIENCE_BESIDE = 2000;

/** Whether something has been going on for a while. */
function useLasting(isBusy: boolean, patience: number): boolean {
  const [isLasting, setLasting] = useState(false);
  useEffect(() => {
    if (!isBusy) return undefined;
    const timer = setTimeout(() => setLasting(true), patience);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [isBusy, patience]);
  return isBusy && isLasting;
}

/** How far long work is, and the button that ends it. */
export function WorkNote() {
  const { counter } = useServices();
  const { t } = useWords();
  const styles = useStyles();
  const progress = useSyncExternalStore(counter.subscribe, counter.progress);
  const isRead = useSelector((state) => state.reading.record !== null);
  if (!useLasting(progress !== null, isRead ? PATIENCE_BESIDE : PATIENCE) || progress === null) return null;
  const isReading = progress.phase === "reading";
  const name = t(isReading ? "read.busy" : "work.counting");
  const text = isReading ? t("work.reading", { percent: progress.percent }) : t("work.counting");
  return (
    <section className={styles.root} aria-label={name}>
      <div className={styles.text}>
        <div aria-hidden="true">{text}</div>
        <ProgressBar aria-label={name} {...(isReading ? { value: progress.percent, max: 100 } : {})} />
      </div>
      <Button size="small" onClick={counter.stop}>
        {t("work.stop")}
      </Button>
    </section>
  );
}
