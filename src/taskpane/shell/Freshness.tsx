import { makeStyles, tokens } from "@fluentui/react-components";
import { isOutdated } from "../../session/store/selectors";
import { useSelector } from "../hooks/useSelector";
import { useWords } from "../hooks/useWords";
import { Note } from "../ui/Note";
import { ReadAgain } from "../ui/ReadAgain";
import { useLayout } from "../ui/useLayout";

const useStyles = makeStyles({
  // Over the page and not in it: what is being read or clicked stays where it is.
  root: { position: "sticky", top: 0, height: 0, zIndex: 1, textAlign: "right", pointerEvents: "none" },
  text: {
    display: "inline-block",
    padding: "0 8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Sheets so large that the clerk says when they are read. */
function Changed() {
  const { t } = useWords();
  const layout = useLayout();
  return (
    <div style={{ marginBottom: "12px" }}>
      <Note tone="warning" role="status">
        <div className={layout.tight}>
          {t("live.changed")}
          <div className={layout.row}>
            <ReadAgain label={t("live.read")} />
          </div>
        </div>
      </Note>
    </div>
  );
}

/** Says that the sheets were edited since they were read: that they are being read again, or how they can be. */
export function Freshness() {
  const isStale = useSelector(isOutdated);
  const isAsked = useSelector(({ edits, reading }) => edits.isLarge || reading.status === "stopped");
  const { t } = useWords();
  const styles = useStyles();
  if (isStale && isAsked) return <Changed />;
  return (
    <div className={styles.root} role="status">
      {isStale && <span className={styles.text}>{t("live.updating")}</span>}
    </div>
  );
}
