import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { LEVELS } from "../../../core/ballot/mark";
import { DEFAULT_ROUNDING, percent } from "../../../core/fraction/percent";
import { pointsBetween, type TermMatches, type TermPair } from "../../../core/rollup/terms";
import { Fold } from "../../ui/Fold";
import { useLayout } from "../../ui/useLayout";
import { useToolText } from "../useToolText";
import type { Vote } from "./earlierVote";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "4px 8px",
    fontVariantNumeric: "tabular-nums",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "2px 0",
  },
  change: { textAlign: "right" },
});

interface PairsProps {
  readonly now: Vote;
  readonly earlier: Vote;
  readonly matches: TermMatches;
  /** Places of people of this vote whose pair was confirmed. */
  readonly confirmed: readonly number[];
  readonly onConfirm: (confirmed: readonly number[]) => void;
}

/** Hundredths of a percentage point as they are said. */
function sayPoints(points: number): string {
  const text = (Math.abs(points) / 100).toFixed(2).replace(".", DEFAULT_ROUNDING.separator);
  if (points === 0) return text;
  return `${points > 0 ? "+" : "−"}${text}`;
}

function Pair({ pair, now, earlier }: Pick<PairsProps, "now" | "earlier"> & { readonly pair: TermPair }) {
  const say = useToolText();
  const styles = useStyles();
  const person = now.people[pair.now];
  const before = earlier.people[pair.earlier];
  if (!person || !before) return null;
  return (
    <>
      {LEVELS.map((level) => {
        const old = { count: before[level], base: before.base };
        const own = { count: person[level], base: person.base };
        return (
          <div key={level} className={styles.line}>
            <span>
              {say(`terms.${level}`)}: {old.count}/{old.base} ({percent(old.count, old.base)}%) → {own.count}/
              {own.base} ({percent(own.count, own.base)}%)
            </span>
            <span className={styles.change}>{sayPoints(pointsBetween(own, old))}</span>
          </div>
        );
      })}
    </>
  );
}

const Names = ({ vote, places, title }: { vote: Vote; places: readonly number[]; title: string }) => {
  const layout = useLayout();
  if (places.length === 0) return null;
  return (
    <Fold summary={title}>
      <ul className={layout.plainList}>
        {places.map((place) => (
          <li key={place}>{vote.people[place]?.name}</li>
        ))}
      </ul>
    </Fold>
  );
};

/** Every proposed pair, to be confirmed one by one or all at once, and those without a pair. */
export function Pairs({ now, earlier, matches, confirmed, onConfirm }: PairsProps) {
  const say = useToolText();
  const layout = useLayout();
  const toggle = (place: number, is: boolean) =>
    onConfirm(is ? [...confirmed, place] : confirmed.filter((other) => other !== place));
  return (
    <>
      <div role="status">
        {say("terms.found", { pairs: matches.pairs.length, confirmed: confirmed.length })}
      </div>
      {matches.pairs.length > confirmed.length && (
        <div className={layout.row}>
          <Button onClick={() => onConfirm(matches.pairs.map((pair) => pair.now))}>
            {say("terms.confirmAll")}
          </Button>
        </div>
      )}
      {matches.pairs.map((pair) => {
        const [person, before] = [now.people[pair.now], earlier.people[pair.earlier]];
        const offices = pair.isSamePost
          ? person?.office
          : `${before?.office ?? ""} → ${person?.office ?? ""}`;
        return (
          <div key={pair.now} className={layout.card}>
            <div className={layout.breakable}>
              <Checkbox
                label={say("terms.same", { name: person?.name ?? "" })}
                checked={confirmed.includes(pair.now)}
                onChange={(_, { checked }) => toggle(pair.now, checked === true)}
              />
              <div className={layout.muted}>{offices}</div>
            </div>
            <Pair pair={pair} now={now} earlier={earlier} />
          </div>
        );
      })}
      <Names
        vote={now}
        places={matches.onlyNow}
        title={say("terms.onlyNow", { count: matches.onlyNow.length })}
      />
      <Names
        vote={earlier}
        places={matches.onlyEarlier}
        title={say("terms.onlyEarlier", { count: matches.onlyEarlier.length })}
      />
    </>
  );
}
