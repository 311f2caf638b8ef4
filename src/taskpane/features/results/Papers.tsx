import { makeStyles } from "@fluentui/react-components";
import { PAPER_FACTS } from "../../../core/ballot/paperFacts";
import type { KindResult } from "../../../core/record/record";
import { BALLOT_FAULTS } from "../../../core/regulation/faults";
import { useWords } from "../../hooks/useWords";
import { FACT_NAMES } from "../../ui/faultWords";
import { useLayout } from "../../ui/useLayout";

const useStyles = makeStyles({
  list: { margin: 0 },
  line: { display: "flex", justifyContent: "space-between", gap: "8px" },
  count: { margin: 0, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

type NamedCount = readonly [name: string, count: number];

function Counts({ title, lines }: { readonly title: string; readonly lines: readonly NamedCount[] }) {
  const { t } = useWords();
  const styles = useStyles();
  const layout = useLayout();
  if (lines.length === 0) return null;
  return (
    <section className={layout.card} style={{ gap: "2px" }} aria-label={title}>
      <div className={layout.strong}>{title}</div>
      <dl className={styles.list}>
        {lines.map(([name, count]) => (
          <div key={name} className={styles.line}>
            <dt>{name}</dt>
            <dd className={styles.count}>{t("results.ballots", { count })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Ballots that are invalid for everybody, by reason, and those with something written that leaves them valid. */
export function Papers({ kind }: { readonly kind: KindResult }) {
  const { t } = useWords();
  const { voided, noted } = kind;
  const isAbove0 = ([, count]: NamedCount) => count > 0;
  const faults: readonly NamedCount[] = [
    ...BALLOT_FAULTS.map((fault) => [t(FACT_NAMES[fault]), voided[fault]] as const),
    [t("results.blank"), voided.blank],
  ];
  const facts = PAPER_FACTS.map((fact) => [t(FACT_NAMES[fact]), noted[fact]] as const);
  return (
    <>
      <Counts title={t("results.voided")} lines={faults.filter(isAbove0)} />
      <Counts title={t("results.noted")} lines={facts.filter(isAbove0)} />
    </>
  );
}
