import { sayGround } from "../../../locales/proof";
import { useWords } from "../../hooks/useWords";
import { makeStyles, tokens } from "@fluentui/react-components";
import { deadlines, printDate, timingNotes, type Milestone } from "../../../core/deadlines/deadlines";
import { useRegulation } from "../../hooks/useRegulation";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { stepNumber } from "../../../session/store/steps";
import { EmptyState } from "../../ui/EmptyState";
import { useLayout } from "../../ui/useLayout";
import { useToolText } from "../useToolText";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "88px minmax(0, 1fr)",
    gap: "8px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  date: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

interface DatedLine extends Pick<Milestone, "date" | "what"> {
  readonly ground: string;
}

function Milestones({ all }: { readonly all: readonly DatedLine[] }) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <ol className={layout.plainList}>
      {all.map(({ date, what, ground }, at) => (
        <li key={at} className={styles.item}>
          <time dateTime={date} className={styles.date}>
            {printDate(date)}
          </time>
          <div>
            {what}
            <div className={layout.muted}>{ground}</div>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The milestones of the vote, counted back from the date of the conference. */
export function DeadlinesTool() {
  const date = useSelector((state) => state.setup.conference.date);
  const dispatch = useDispatch();
  const { t } = useWords();
  const say = useToolText();
  const layout = useLayout();
  const { regulation } = useRegulation();
  const toDate = () => dispatch({ type: "stepEntered", step: stepNumber("conference") });
  if (date === "") {
    return (
      <EmptyState
        title={say("deadlines.noDate")}
        text={say("deadlines.noDateText")}
        action={{ label: say("deadlines.toDate"), onClick: toDate }}
      />
    );
  }
  const facts = { regulation: regulation.name, date: printDate(date) };
  const all = deadlines(date, regulation).map((one) => ({ ...one, ground: sayGround(one.ground, t) }));
  const timing = timingNotes(regulation);
  return (
    <>
      <div>{say(all.length > 0 ? "deadlines.intro" : "deadlines.none", facts)}</div>
      <Milestones
        all={all.length > 0 ? [...all, { date, what: say("deadlines.vote"), ground: regulation.name }] : []}
      />
      {all.length > 0 && <div className={layout.muted}>{say("deadlines.calendar")}</div>}
      {timing.length > 0 && (
        <section className={layout.tight}>
          <h3 className={layout.heading}>{say("deadlines.timing")}</h3>
          {timing.map(({ what, ground }) => (
            <div key={what}>
              {what}
              <div className={layout.muted}>{sayGround(ground, t)}</div>
            </div>
          ))}
        </section>
      )}
    </>
  );
}
