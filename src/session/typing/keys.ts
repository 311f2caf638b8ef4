import { PAPER_FACTS } from "../../core/ballot/paperFacts";
import type { Sign } from "./entryLayout";
import type { TypingKey } from "./typing";

/** Keys of the signs: beside each other on the row of digits and on the number pad. */
export const SIGN_KEYS: Readonly<Record<Sign, string>> = {
  high: "1",
  confidence: "2",
  low: "3",
  twice: "4",
  blank: "0",
};

/** Faults of the whole ballot follow, from 5 on. */
export const factKey = (at: number): string => String(5 + at);

const SIGN_OF = new Map<string, Sign>([
  [SIGN_KEYS.high, "high"],
  [SIGN_KEYS.confidence, "confidence"],
  [SIGN_KEYS.low, "low"],
  [SIGN_KEYS.twice, "twice"],
  [SIGN_KEYS.blank, "blank"],
]);

const OTHERS: Readonly<Record<string, TypingKey>> = {
  Space: { type: "sign", sign: "blank" },
  Backspace: { type: "back" },
  ArrowUp: { type: "move", by: -1 },
  ArrowDown: { type: "move", by: 1 },
  Enter: { type: "enter" },
  NumpadEnter: { type: "enter" },
};

/** What of a key press matters. */
interface Pressed {
  readonly code: string;
  readonly key: string;
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * What a key means. It is known by its place: on a Vietnamese keyboard the keys of the digits type letters. A key that is
 * held down counts once.
 *
 * @returns `null` for a key that means nothing here
 */
export function typingKey({ code, key, repeat, ctrlKey, altKey, metaKey }: Pressed): TypingKey | null {
  if (ctrlKey || altKey || metaKey || repeat) return null;
  const known = OTHERS[code] ?? OTHERS[key];
  if (known) return known;
  // A number pad without its lock moves about: its keys then are no digits.
  const isPad = code.startsWith("Numpad");
  const digit = isPad ? key : (/^Digit(\d)$/.exec(code)?.[1] ?? key);
  const sign = SIGN_OF.get(digit);
  if (sign) return { type: "sign", sign };
  const fact = PAPER_FACTS.find((_, at) => factKey(at) === digit);
  return fact ? { type: "fact", fact } : null;
}
