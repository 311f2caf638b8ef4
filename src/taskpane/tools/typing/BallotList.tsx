import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ListedPerson } from "../../../core/entries/peopleList";
import { SIGNS } from "../../../session/typing/entryLayout";
import { isComplete, type Hand } from "../../../session/typing/typing";
import { useToolText } from "../useToolText";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "2.2em minmax(0, 1fr) auto",
    gap: "6px",
    padding: "3px 6px",
    borderLeft: "4px solid transparent",
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  number: { textAlign: "right", color: tokens.colorNeutralForeground2 },
  name: { overflowWrap: "anywhere" },
  low: { color: tokens.colorStatusDangerForeground1 },
});

interface LineProps {
  readonly at: number;
  readonly person: ListedPerson;
  readonly hand: Hand;
}

function Line({ at, person, hand }: LineProps) {
  const say = useToolText();
  const styles = useStyles();
  const line = useRef<HTMLLIElement>(null);
  const isCurrent = hand.place === at;
  useEffect(() => {
    // Sixty people stand on more than one screen.
    const element: Partial<HTMLElement> | null = line.current;
    if (isCurrent) element?.scrollIntoView?.({ block: "nearest" });
  }, [isCurrent]);
  const sign = hand.signs[at];
  return (
    <li
      ref={line}
      className={mergeClasses(styles.line, isCurrent && styles.current)}
      {...(isCurrent && { "aria-current": "true" as const })}
    >
      <span className={styles.number}>{at + 1}</span>
      <span className={styles.name}>{person.name}</span>
      <span className={sign === "low" || sign === "twice" ? styles.low : undefined}>
        {sign ? say(`typing.sign.${sign}`) : "…"}
      </span>
    </li>
  );
}

interface BallotListProps {
  readonly people: readonly ListedPerson[];
  readonly hand: Hand;
}

/** The ballot in hand: each person with the mark that was typed. */
export function BallotList({ people, hand }: BallotListProps) {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {people.map((person, at) => (
        <Line key={at} at={at} person={person} hand={hand} />
      ))}
    </ol>
  );
}

/** What is to be typed next, or the whole ballot read back: how often each sign stands on it. */
export function ReadBack({ people, hand }: BallotListProps) {
  const say = useToolText();
  if (!isComplete(hand)) return say("typing.next", { person: people[hand.place]?.name ?? "" });
  const counts = SIGNS.map((sign) => ({ sign, count: hand.signs.filter((one) => one === sign).length }))
    .filter(({ count }) => count > 0)
    .map(({ sign, count }) => say("typing.countOf", { sign: say(`typing.sign.${sign}`), count }));
  return say("typing.readBack", { counts: counts.join(" · ") });
}
