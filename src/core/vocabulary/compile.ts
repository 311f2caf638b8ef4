import { classNamed, type TokenClass } from "./classes";
import type { Rule, Slot } from "./role";
import { tokenise } from "./tokens";

/** A word, or a kind of tokens. */
export type Part = string | TokenClass;

/** A phrase taken apart. */
export type Phrase = readonly Part[];

/** The phrases of a slot, found by the word they begin with. */
export interface CompiledSlot {
  readonly mayBeEmpty: boolean;
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases that begin with a kind of tokens. */
  readonly others: readonly Phrase[];
}

/** A rule as it is matched. */
export interface Compiled {
  readonly rule: Rule;
  readonly slots: readonly CompiledSlot[];
  /** Words it can begin with; `null` where it can begin with anything. */
  readonly starts: ReadonlySet<string> | null;
  readonly notAfter: ReadonlySet<string>;
  readonly notBefore: CompiledSlot | null;
  readonly without: CompiledSlot | null;
}

const NAMED = /(\{[a-z ]+\})/;

function phraseOf(text: string): Phrase {
  return text.split(NAMED).flatMap((part): Phrase => {
    const named = classNamed(part);
    return named ? [named] : tokenise(part).tokens.map((token) => token.text);
  });
}

function compileSlot(slot: Slot): CompiledSlot {
  const byFirst = new Map<string, Phrase[]>();
  const others: Phrase[] = [];
  for (const phrase of slot.map(phraseOf)) {
    const [first] = phrase;
    if (typeof first === "string") byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
    else if (first) others.push(phrase);
  }
  return { mayBeEmpty: slot.includes(""), byFirst, others };
}

function startsOf(slots: readonly CompiledSlot[]): ReadonlySet<string> | null {
  const needed = slots.findIndex(({ mayBeEmpty }) => !mayBeEmpty);
  const first = slots.slice(0, needed + 1);
  return first.some(({ others }) => others.length > 0)
    ? null
    : new Set(first.flatMap(({ byFirst }) => [...byFirst.keys()]));
}

/** A rule with its phrases taken apart, once. */
export function compile(rule: Rule): Compiled {
  const slots = rule.say.map(compileSlot);
  return {
    rule,
    slots,
    starts: startsOf(slots),
    notAfter: new Set(rule.notAfter),
    notBefore: rule.notBefore ? compileSlot(rule.notBefore) : null,
    without: rule.without ? compileSlot(rule.without) : null,
  };
}
