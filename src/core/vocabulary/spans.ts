import { longestAt } from "./match";
import type { Role } from "./role";
import { wordsOf, type Token } from "./tokens";

/** Something found in a text, with what follows it up to the next. */
export interface Span<T> {
  readonly what: T;
  /** The words that say it, folded. */
  readonly said: string;
  readonly rest: string;
}

function longestOf<T>(roles: readonly (readonly [Role, T])[], tokens: readonly Token[], at: number) {
  const ends = roles.map(([own, what]) => {
    const rules = own.compiled.filter(({ rule }) => at === 0 || rule.where === "anywhere");
    return { what, end: longestAt(rules, tokens, at) };
  });
  return ends.reduce((best, own) => (own.end > best.end ? own : best));
}

interface Place<T> {
  readonly what: T;
  readonly from: number;
  readonly to: number;
}

function placesOf<T>(roles: readonly (readonly [Role, T])[], tokens: readonly Token[]): readonly Place<T>[] {
  const found: Place<T>[] = [];
  for (let at = 0; at < tokens.length;) {
    const { what, end } = longestOf(roles, tokens, at);
    if (end > at) found.push({ what, from: at, to: end });
    at = Math.max(at + 1, end);
  }
  return found;
}

/** What some roles say in a text, from left to right, none within another; the longest at each place. */
export function spansOf<T>(roles: readonly (readonly [Role, T])[], text: string): readonly Span<T>[] {
  const { text: own, tokens } = wordsOf(text).folded;
  const found = placesOf(roles, tokens);
  const letter = (token = tokens.length) => tokens[token]?.at ?? own.length;
  return found.map(({ what, from, to }, at) => ({
    what,
    said: own.slice(letter(from), letter(to)).trim(),
    rest: own.slice(letter(to), letter(found[at + 1]?.from)),
  }));
}

/** The parts of a text that say what a role says, and what is left of it. */
export function saidIn(own: Role, text: string): { readonly said: readonly string[]; readonly rest: string } {
  const { text: all, tokens } = wordsOf(text).folded;
  const letter = (token: number) => tokens[token]?.at ?? all.length;
  const places = placesOf([[own, null]], tokens);
  const ends = [0, ...places.map(({ to }) => letter(to))];
  const said = places.map(({ from, to }) => all.slice(letter(from), letter(to)).trim());
  const rest = ends.map((end, at) => all.slice(end, letter(places[at]?.from ?? tokens.length)));
  return { said, rest: rest.join("") };
}

/** The words with which a text ends, where a role says them; `null` where it does not. */
export function wordsAt({ compiled }: Role, text: string): readonly Token[] | null {
  const { tokens } = wordsOf(text).folded;
  const from = tokens.findIndex((_, at) => longestAt(compiled, tokens, at) === tokens.length);
  return from < 0 ? null : tokens.slice(from);
}
