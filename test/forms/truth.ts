import type { CountRecord } from "../../src/core/record/record";
import { bandOf, shareOf, TEXTS, type OracleBand, type OracleRules } from "../oracle/oracle";

/** What is known of somebody by construction; all else that a form says of them follows from it. */
export interface Truth {
  readonly name: string;
  readonly office: string;
  readonly high: number;
  readonly confidence: number;
  readonly low: number;
  readonly base: number;
  readonly collected: number;
}

/** One kind of ballot by construction. */
export interface TrueKind {
  readonly rules: OracleRules;
  readonly group: string;
  readonly issued: number | null;
  readonly people: readonly Truth[];
}

export const levelsOf = ({ high, confidence, low }: Truth) => [high, confidence, low];
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
export const validOf = (one: Truth) => sum(levelsOf(one));
export const invalidOf = (one: Truth) => one.collected - validOf(one);

/** "52,08" of a count. */
export const said = (count: number, { base }: Truth) => shareOf(count, base);
export const numberOf = (share: string) => Number(share.replace(",", "."));
export const sharesOf = (one: Truth) => levelsOf(one).map((count) => numberOf(said(count, one)));

export const bandFor = (one: Truth, rules: OracleRules): OracleBand => bandOf(one, null, rules);

/** Levels of which somebody has more than half, at least half, or exactly half. */
export const overHalf = (one: Truth) => levelsOf(one).filter((count) => count + count > one.base);
export const fromHalf = (one: Truth) => levelsOf(one).filter((count) => count + count >= one.base);
export const hasExactHalf = (one: Truth) => levelsOf(one).some((count) => count + count === one.base);
export const isOver = (one: Truth) => one.high + one.high > one.base;

/** A record that was put together by hand: its counts, bases and ballots are what it is made of. */
export function truthOf({ kinds }: CountRecord): readonly TrueKind[] {
  return kinds.map(({ regulation, group, issued, base, collected, people }) => {
    const rules = TEXTS.find(({ id }) => id === regulation);
    if (!rules || base === null) throw new Error(`nothing to compare with: ${regulation}`);
    return {
      rules,
      group,
      issued,
      people: people.map(({ name, office, high, confidence, low }) => {
        return { name, office, high, confidence, low, base, collected };
      }),
    };
  });
}
