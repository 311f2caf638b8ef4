import { LIMIT_WORDS } from "../../../../core/regulation/limit";

/** A threshold as the pane asks for it: a share, and whether exactly the share reaches it. */
export interface LimitParts {
  readonly sign: keyof typeof LIMIT_WORDS;
  readonly share: string;
}

/**
 * Takes a threshold apart; the share is whatever was typed so far.
 *
 * @example limitParts("từ 2/3") // { sign: "from", share: "2/3" }
 */
export function limitParts(text: string): LimitParts {
  const isFrom = text.startsWith(LIMIT_WORDS.from);
  const word = isFrom ? LIMIT_WORDS.from : LIMIT_WORDS.over;
  const share = text.startsWith(word) ? text.slice(word.length).trimStart() : text;
  return { sign: isFrom ? "from" : "over", share };
}

/** Puts a threshold together again. */
export function joinLimit({ sign, share }: LimitParts): string {
  return `${LIMIT_WORDS[sign]} ${share}`;
}
