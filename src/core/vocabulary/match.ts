import type { Compiled, CompiledSlot, Phrase } from "./compile";
import type { Token, Tokenised, Words } from "./tokens";

/** Where a phrase ends that begins at a token; -1 where it does not stand there. */
function endOfPhrase(phrase: Phrase, tokens: readonly Token[], at: number): number {
  let end = at;
  for (const part of phrase) {
    if (typeof part !== "string") end = part(tokens, end);
    else end = tokens[end]?.text === part ? end + 1 : -1;
    if (end < 0) return -1;
  }
  return end;
}

function endsOfSlot(slot: CompiledSlot, tokens: readonly Token[], at: number): readonly number[] {
  const worded = slot.byFirst.get(tokens[at]?.text ?? "") ?? [];
  const ends = [...worded, ...slot.others].map((phrase) => endOfPhrase(phrase, tokens, at));
  return [...(slot.mayBeEmpty ? [at] : []), ...ends.filter((end) => end >= 0)];
}

/** Whether no word goes on behind a place: "tổ" does not end within "tổ2". */
const isEnd = (tokens: readonly Token[], end: number) => tokens[end]?.isGlued !== true;

const standsAt = (slot: CompiledSlot, tokens: readonly Token[], at: number) =>
  endsOfSlot(slot, tokens, at).some((end) => isEnd(tokens, end));

function isRuledOut(compiled: Compiled, tokens: readonly Token[], at: number, end: number): boolean {
  const { notAfter, notBefore, without } = compiled;
  if (notAfter.has(tokens[at - 1]?.text ?? "")) return true;
  if (notBefore && standsAt(notBefore, tokens, end)) return true;
  return without !== null && tokens.some((_, own) => own >= end && standsAt(without, tokens, own));
}

const NOWHERE: readonly number[] = [];

/** All places where a rule can end that begins at a token. Each slot is tried from each place once. */
function endsAt(compiled: Compiled, tokens: readonly Token[], at: number): readonly number[] {
  const { rule, slots, starts } = compiled;
  const first = tokens[at];
  if (first?.isGlued === true || starts?.has(first?.text ?? "") === false) return NOWHERE;
  const reach = (places: readonly number[], slot: CompiledSlot) => [
    ...new Set(places.flatMap((place) => endsOfSlot(slot, tokens, place))),
  ];
  return slots
    .reduce<readonly number[]>(reach, [at])
    .filter(
      (end) =>
        end > at && (rule.isOpen === true || isEnd(tokens, end)) && !isRuledOut(compiled, tokens, at, end),
    );
}

/**
 * Where the longest way of some rules ends that begins at a token.
 *
 * @returns -1 where none begins there
 */
export function longestAt(rules: readonly Compiled[], tokens: readonly Token[], at: number): number {
  let longest = -1;
  for (const rule of rules) {
    for (const end of endsAt(rule, tokens, at)) longest = Math.max(longest, end);
  }
  return longest;
}

/** Whether some tokens say what a rule says, where it wants it said. */
function isSaid(compiled: Compiled, tokens: readonly Token[]): boolean {
  const { where } = compiled.rule;
  if (where === "anywhere") return tokens.some((_, at) => endsAt(compiled, tokens, at).length > 0);
  const ends = endsAt(compiled, tokens, 0);
  return where === "start" ? ends.length > 0 : ends.includes(tokens.length);
}

/** The text that a rule is compared with: with its tones or without; `null` where the rule asks for another kind. */
function sideOf({ rule: { tones } }: Compiled, { folded, spelled, hasTones }: Words): Tokenised | null {
  if (tones === "typed") return hasTones ? spelled : null;
  return tones === "bare" && hasTones ? null : folded;
}

/** Whether a text says what a rule says. */
export function testsRule(compiled: Compiled, words: Words): boolean {
  const from = sideOf(compiled, words);
  return from !== null && isSaid(compiled, from.tokens);
}

/** Where a rule ends that a text begins with, at the longest; none where it does not. */
export function longestIn(
  compiled: Compiled,
  words: Words,
): readonly { readonly from: Tokenised; readonly end: number }[] {
  const from = sideOf(compiled, words);
  const end = from === null ? -1 : longestAt([compiled], from.tokens, 0);
  return from === null || end < 0 ? [] : [{ from, end }];
}
