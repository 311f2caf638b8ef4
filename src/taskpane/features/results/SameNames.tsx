import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SameName } from "../../../core/people/sameName";
import type { CountRecord, KindResult, PersonResult } from "../../../core/record/record";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { Note } from "../../ui/Note";
import { useLayout } from "../../ui/useLayout";
import { Bar } from "./Bar";
import { kindName } from "./kindName";
import { isFlagged } from "../../../core/record/flagged";

const useStyles = makeStyles({
  standing: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "6px",
    display: "flex",
    flexDirection: "column",
    gap: "2px",
  },
});

interface PersonLineProps {
  readonly kind: KindResult;
  readonly at: number;
  readonly person: PersonResult;
}

function PersonLine({ kind, at, person }: PersonLineProps) {
  const { t } = useWords();
  const styles = useStyles();
  const layout = useLayout();
  const { office, high, confidence, low, invalid, label } = person;
  const verdict = label ?? t("results.noVerdict");
  return (
    <li className={styles.standing}>
      <div className={layout.strong}>{kindName(kind, at, t)}</div>
      {office !== "" && <div className={layout.muted}>{office}</div>}
      <Bar counts={person} />
      <div className={layout.muted}>{t("same.counts", { high, confidence, low, invalid })}</div>
      <div>{isFlagged(person) ? `▲ ${verdict}` : verdict}</div>
    </li>
  );
}

function Answer({ same }: { readonly same: SameName }) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const { key, isSame } = same;
  const answer = (value: boolean) => {
    dispatch({ type: "matchAnswered", name: key, isSame: value });
    dispatch({ type: "readAgain" });
  };
  const look = (value: boolean) => (isSame === value ? "primary" : "secondary");
  return (
    <div className={layout.tight}>
      {isSame === null ? (
        <Note tone="warning">{t("same.ask")}</Note>
      ) : (
        <div role="status">{t(isSame ? "same.isOne" : "same.isTwo")}</div>
      )}
      <div className={layout.row}>
        <Button
          size="small"
          appearance={look(true)}
          aria-pressed={isSame === true}
          aria-label={`${t("same.one")}: ${same.name}`}
          onClick={() => answer(true)}
        >
          {t("same.one")}
        </Button>
        <Button
          size="small"
          appearance={look(false)}
          aria-pressed={isSame === false}
          aria-label={`${t("same.two")}: ${same.name}`}
          onClick={() => answer(false)}
        >
          {t("same.two")}
        </Button>
      </div>
    </div>
  );
}

/** Names in several lists, their results side by side: never added, never averaged. */
export function SameNames({ record }: { readonly record: CountRecord }) {
  const { t } = useWords();
  const layout = useLayout();
  if (record.sameNames.length === 0) return null;
  return (
    <section className={layout.column} aria-label={t("same.title")}>
      <div>
        <h3 className={layout.heading}>{t("same.title")}</h3>
        <div className={layout.muted}>{t("same.intro")}</div>
      </div>
      {record.sameNames.map((same) => (
        <div key={same.key} className={layout.card}>
          <div className={layout.strong}>{same.name}</div>
          <ul className={mergeClasses(layout.plainList, layout.tight)}>
            {same.standings.map(({ list, person: place }) => {
              const kind = record.kinds[list];
              const person = kind?.people[place];
              return (
                kind &&
                person && (
                  <PersonLine
                    key={`${String(list)}.${String(place)}`}
                    kind={kind}
                    at={list}
                    person={person}
                  />
                )
              );
            })}
          </ul>
          <Answer same={same} />
        </div>
      ))}
    </section>
  );
}
