import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { KindResult } from "../../../core/record/record";
import type { Regulation } from "../../../core/regulation/regulation";
import { useWords } from "../../hooks/useWords";
import { ChoiceField } from "../../ui/ChoiceField";
import { TextField } from "../../ui/TextField";
import { CopyButton } from "../../ui/CopyButton";
import { useLayout } from "../../ui/useLayout";
import { PARTS, PART_NAMES, Swatch } from "./Bar";
import { ORDERS, shownPeople, tableText, type Order } from "./people";
import { PersonRow } from "./PersonRow";
import { isFlagged } from "../../../core/record/flagged";

/** With more people to be considered, their lines are seen one below the other before any is opened. */
const MOST_OPEN = 3;
/** With fewer people all are seen at once. */
const MOST_AT_A_GLANCE = 12;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase300 },
  head: { padding: "0 3px", textAlign: "right", fontWeight: "inherit", whiteSpace: "nowrap" },
  first: { textAlign: "left" },
});

interface PeopleProps {
  readonly kind: KindResult;
  readonly name: string;
  readonly regulation: Regulation | null;
}

function Head() {
  const { t } = useWords();
  const styles = useStyles();
  const layout = useLayout();
  return (
    <thead>
      <tr className={layout.muted}>
        <th scope="col" className={mergeClasses(styles.head, styles.first)}>
          {t("results.person")}
        </th>
        {PARTS.map((part) => (
          <th key={part} scope="col" className={styles.head} title={t(PART_NAMES[part])}>
            {/* Above the word, so that names have the width. */}
            <div>
              <Swatch part={part} />
            </div>
            <span>{t(`results.short.${part}`)}</span>
          </th>
        ))}
        <th scope="col" className={styles.head} title={t("results.lowShare")}>
          {t("results.short.share")}
        </th>
        <th scope="col" className={styles.head}>
          {t("results.band")}
        </th>
      </tr>
    </thead>
  );
}

/** All people of a kind as one table, a line each; sorted and searched as the clerk likes. */
export function People({ kind, name, regulation }: PeopleProps) {
  const [order, setOrder] = useState<Order>("review");
  const [searched, setSearched] = useState("");
  const { t } = useWords();
  const styles = useStyles();
  const layout = useLayout();
  const people = shownPeople(kind.people, order, searched);
  const heads = PARTS.map((part) => t(PART_NAMES[part]));
  const areOpen = kind.people.filter(isFlagged).length <= MOST_OPEN;
  const head = [t("results.person"), ...heads, t("results.lowShare"), t("results.band")];
  return (
    <>
      {kind.people.length > MOST_AT_A_GLANCE && (
        <div className={layout.pair}>
          <ChoiceField
            label={t("results.order")}
            value={order}
            options={ORDERS.map((value) => ({ value, text: t(`results.order.${value}`) }))}
            onChoose={(value) => setOrder(ORDERS.find((one) => one === value) ?? "review")}
          />
          <TextField label={t("results.search")} value={searched} onText={setSearched} />
        </div>
      )}
      <table className={styles.table} aria-label={name}>
        <Head />
        <tbody>
          {people.map((person) => (
            <PersonRow
              key={person.position}
              person={person}
              kind={kind}
              regulation={regulation}
              isFirstOpen={areOpen && isFlagged(person)}
            />
          ))}
        </tbody>
      </table>
      {people.length === 0 && <div role="status">{t("results.noOne")}</div>}
      <CopyButton
        of={name}
        text={tableText(kind, people, head)}
        label={t("results.copy")}
        done={t("results.copied")}
      />
    </>
  );
}
