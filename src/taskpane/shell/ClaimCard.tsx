import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { retaken } from "../../core/claim/retaken";
import { hasCode, type Finding } from "../../core/finding/finding";
import { findingFacts } from "../../locales/findings";
import type { Claim } from "../../session/store/state";
import { useSelector } from "../hooks/useSelector";
import { useDispatch } from "../hooks/useServices";
import { useWords } from "../hooks/useWords";
import { Note } from "../ui/Note";
import { useLayout } from "../ui/useLayout";

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: "4px 0", paddingLeft: "18px" },
});

/** One point: what was kept, and what the sheets say now. */
function Point({ finding }: { readonly finding: Finding<"F508"> }) {
  const { locale, t } = useWords();
  const { field, saved, now } = findingFacts(finding, locale);
  const where = finding.sheet === null ? "" : ` (${finding.sheet})`;
  return (
    <li>
      <div>{String(field) + where}</div>
      <div>{t("claim.saved", { text: String(saved) })}</div>
      <div>{t("claim.now", { text: String(now) })}</div>
    </li>
  );
}

/** Asks once about a saved state that says something else than its workbook; until then nothing is written. */
export function ClaimCard({ claim }: { readonly claim: Extract<Claim, { status: "open" }> }) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const setup = useSelector((state) => state.setup);
  const { findings, fresh } = claim;
  const points = findings.filter((found) => hasCode(found, "F508"));
  return (
    <section aria-label={t("claim.title")} className={layout.tight} style={{ marginBottom: "12px" }}>
      <Note tone="warning" role="alert">
        <div className={styles.title}>{t("claim.title")}</div>
        <div>{t("claim.meaning")}</div>
        <ul className={styles.list}>
          {points.map((found) => (
            <Point key={JSON.stringify(found)} finding={found} />
          ))}
        </ul>
      </Note>
      <div className={layout.row}>
        <Button size="small" appearance="primary" onClick={() => dispatch({ type: "claimConfirmed" })}>
          {t("claim.confirm")}
        </Button>
        <Button size="small" onClick={() => dispatch({ type: "claimRetaken", setup: retaken(setup, fresh) })}>
          {t("claim.retake")}
        </Button>
      </div>
    </section>
  );
}
