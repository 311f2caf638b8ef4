import { makeStyles, tokens } from "@fluentui/react-components";
import { BALLOT_FAULTS } from "../../../core/regulation/faults";
import { useRegulation } from "../../hooks/useRegulation";
import { useWords } from "../../hooks/useWords";
import { FACT_NAMES, GROUND_NAMES, SCOPE_NAMES } from "../../ui/faultWords";
import { useLayout } from "../../ui/useLayout";

const useStyles = makeStyles({
  list: { margin: "0 0 8px", display: "flex", flexDirection: "column", gap: "6px" },
  effect: { margin: 0, paddingLeft: "8px", borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
});

/** What each fault of a ballot does under the regulation, and whether its text says so. */
export function FaultRules() {
  const { t } = useWords();
  const styles = useStyles();
  const layout = useLayout();
  const { faults } = useRegulation().regulation;
  return (
    <dl className={styles.list}>
      {BALLOT_FAULTS.map((fault) => (
        <div key={fault}>
          <dt>{t(FACT_NAMES[fault])}</dt>
          <dd className={styles.effect}>
            {t(SCOPE_NAMES[faults[fault].scope])}{" "}
            <span className={layout.muted}>{`(${t(GROUND_NAMES[faults[fault].ground])})`}</span>
          </dd>
        </div>
      ))}
      <div>
        <dt>{t(FACT_NAMES.signed)}</dt>
        <dd className={styles.effect}>{t("scope.none")}</dd>
      </div>
    </dl>
  );
}
