import { fill, type Facts } from "./locale";
import words from "./vi/results.json";

export type ResultWord = keyof typeof words;

/**
 * What a cell function answers in words. Vietnamese in every language: formulas compare it, and a file must
 * say the same on every machine.
 */
export function resultWord(word: ResultWord, facts: Facts = {}): string {
  return fill(words[word], facts);
}
