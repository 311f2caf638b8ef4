import { memo, MOST_SMALL } from "../text/memo";
import { compile, type Compiled } from "./compile";
import { longestIn, testsRule } from "./match";
import { wordsOf } from "./tokens";

/** Phrases of which one stands in a place; `""` among them says that the place may be empty. */
export type Slot = readonly string[];

/** One way to say what a role says. */
export interface Rule {
  /** What stands one behind the other. */
  readonly say: readonly Slot[];
  readonly where: "whole" | "start" | "anywhere";
  /**
   * `typed`: the phrases have their tones and are compared with them, in texts that have tones; `bare`: only in texts
   * that have none. Anything else is compared without tones.
   */
  readonly tones?: "typed" | "bare";
  /** Whether a number may stand right behind it without a space: "Thu về46". */
  readonly isOpen?: boolean;
  /** Words right before it that make it something else. */
  readonly notAfter?: Slot;
  /** Words right behind it that make it something else. */
  readonly notBefore?: Slot;
  /** Words anywhere behind it that make it something else. */
  readonly without?: Slot;
}

/** What a head, a label or another text of a sheet can be. */
export interface Role {
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly compiled: readonly Compiled[];
  /** Whether a text says so. */
  readonly test: (text: string) => boolean;
}

/** A role by its ways to be said. */
export function role(name: string, ...rules: readonly Rule[]): Role {
  const compiled = rules.map(compile);
  const test = memo((text) => {
    const words = wordsOf(text);
    return compiled.some((rule) => testsRule(rule, words));
  }, MOST_SMALL);
  return { name, rules, compiled, test };
}

/** Whether a text says what a role says. Anything but a text says nothing. */
export function matches({ test }: Role, text: unknown): boolean {
  return typeof text === "string" && test(text);
}

/** What stands behind the longest way in which a text begins with a role; the whole text where it does not. */
export function behind({ compiled }: Role, text: string): string {
  const words = wordsOf(text);
  const [longest] = compiled
    .flatMap((rule) => longestIn(rule, words))
    .toSorted((one, other) => other.end - one.end);
  if (!longest) return text;
  const { text: own, tokens } = longest.from;
  return own.slice(tokens[longest.end]?.at ?? own.length);
}

type Options = Omit<Rule, "say" | "where">;

/** The text says this and nothing else. */
export const whole = (say: readonly Slot[], options: Options = {}): Rule => ({
  say,
  where: "whole",
  ...options,
});

/** The text begins so. */
export const start = (say: readonly Slot[], options: Options = {}): Rule => ({
  say,
  where: "start",
  ...options,
});

/** The text says so somewhere, as whole words. */
export const anywhere = (say: readonly Slot[], options: Options = {}): Rule => ({
  say,
  where: "anywhere",
  ...options,
});

/** What any of some roles says. */
export const anyOf = (name: string, ...roles: readonly Role[]): Role =>
  role(name, ...roles.flatMap(({ rules }) => rules));

/** What may stand behind a head or a label that is said whole. */
export const ENDS: Slot = ["", ":", "."];
