import type { PaperFact } from "../../core/ballot/paperFacts";
import type { Sign } from "./entryLayout";

/** A ballot that is being typed. */
export interface Hand {
  /** Which ballot of the sheet, from 0. */
  readonly at: number;
  readonly signs: readonly (Sign | null)[];
  readonly facts: readonly PaperFact[];
  /** Whose mark is typed next; the number of people once the ballot is read back. */
  readonly place: number;
  /** Enter was pressed on a ballot without any mark: it asks once more. */
  readonly asksBlank: boolean;
}

/** Typing ballots: one in hand, at most one on its way to the sheet. */
export interface Typing {
  readonly hand: Hand;
  readonly sent: Hand | null;
  /** Begun while an earlier ballot was on its way, which the sheet then refused. */
  readonly kept: Hand | null;
  /** Enter was pressed while another ballot was on its way. */
  readonly isWaiting: boolean;
}

export type TypingKey =
  | { readonly type: "sign"; readonly sign: Sign }
  | { readonly type: "fact"; readonly fact: PaperFact }
  | { readonly type: "back" }
  | { readonly type: "move"; readonly by: 1 | -1 }
  | { readonly type: "enter" }
  /** Another ballot is taken in hand; not while one is on its way. */
  | { readonly type: "opened"; readonly hand: Hand }
  /** What the sheet answered. */
  | { readonly type: "written" }
  | { readonly type: "refused" };

type HandKey = Exclude<TypingKey, { type: "written" | "refused" | "enter" | "opened" }>;

/** A ballot with nothing typed. */
export function emptyHand(at: number, people: number): Hand {
  return { at, signs: Array<null>(people).fill(null), facts: [], place: 0, asksBlank: false };
}

/** Typing from a ballot on. */
export function startTyping(hand: Hand): Typing {
  return { hand, sent: null, kept: null, isWaiting: false };
}

/** The next person without a mark, first below, then from the top; the number of people when all have one. */
function openPlace(signs: Hand["signs"], place: number): number {
  const below = signs.indexOf(null, place);
  if (below >= 0) return below;
  const above = signs.indexOf(null);
  return above >= 0 ? above : signs.length;
}

function withSign(hand: Hand, sign: Sign | null, at: number): Hand {
  return { ...hand, asksBlank: false, signs: hand.signs.map((old, place) => (place === at ? sign : old)) };
}

function typeSign(hand: Hand, sign: Sign): Hand {
  if (hand.place >= hand.signs.length) return hand;
  const typed = withSign(hand, sign, hand.place);
  return { ...typed, place: openPlace(typed.signs, hand.place + 1) };
}

function goBack(hand: Hand): Hand {
  const place = hand.place - 1;
  return place < 0 ? hand : { ...withSign(hand, null, place), place };
}

function move(hand: Hand, by: number): Hand {
  const place = Math.min(Math.max(hand.place + by, 0), hand.signs.length);
  return { ...hand, place };
}

function toggleFact(hand: Hand, fact: PaperFact): Hand {
  const facts = hand.facts.includes(fact)
    ? hand.facts.filter((item) => item !== fact)
    : [...hand.facts, fact];
  return { ...hand, facts, asksBlank: false };
}

/** Whether every person has a mark. */
export const isComplete = ({ signs }: Hand): boolean => !signs.includes(null);

/** A ballot on which nothing is marked and nothing was noted: nothing in its row will tell that it is there. */
export const isBlankBallot = ({ signs, facts }: Hand): boolean =>
  facts.length === 0 && signs.every((sign) => sign === "blank");

function send(typing: Typing): Typing {
  const { hand, kept } = typing;
  return {
    hand: kept ?? emptyHand(hand.at + 1, hand.signs.length),
    sent: hand,
    kept: null,
    isWaiting: false,
  };
}

function enter(typing: Typing): Typing {
  const { hand, sent } = typing;
  if (!isComplete(hand)) return typing;
  if (isBlankBallot(hand) && !hand.asksBlank) return { ...typing, hand: { ...hand, asksBlank: true } };
  return sent ? { ...typing, isWaiting: true } : send(typing);
}

function refused(typing: Typing): Typing {
  if (!typing.sent) return typing;
  return { hand: typing.sent, sent: null, kept: typing.hand, isWaiting: false };
}

/** What a key, or an answer of the sheet, makes of the ballot in hand. */
export function reduceTyping(typing: Typing, key: TypingKey): Typing {
  switch (key.type) {
    case "written":
      return typing.isWaiting ? send({ ...typing, sent: null }) : { ...typing, sent: null };
    case "refused":
      return refused(typing);
    case "enter":
      return enter(typing);
    case "opened":
      return typing.sent || typing.kept ? typing : startTyping(key.hand);
    // A ballot that is to be written is no longer changed.
    default:
      return typing.isWaiting ? typing : { ...typing, hand: changed(typing.hand, key) };
  }
}

function changed(hand: Hand, key: HandKey): Hand {
  switch (key.type) {
    case "sign":
      return typeSign(hand, key.sign);
    case "fact":
      return toggleFact(hand, key.fact);
    case "back":
      return goBack(hand);
    case "move":
      return move(hand, key.by);
  }
}
