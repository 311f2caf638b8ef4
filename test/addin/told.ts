import { expect } from "@jest/globals";
import type { Result } from "../../src/core/finding/finding";
import { findingWords } from "../../src/locales/findings";

/** What the clerk is told of a refusal: its code, and what it means with what to do. */
export function told(done: Result<unknown>): readonly [string, string] {
  if (done.ok) return ["", ""];
  const { meaning, action } = findingWords(done.finding, "vi");
  return [done.finding.code, `${meaning} ${action}`];
}

/** The same, to be expected with some of its words. */
export const isTold = (code: string, words: string | RegExp): readonly unknown[] => [
  code,
  typeof words === "string" ? expect.stringContaining(words) : expect.stringMatching(words),
];

/** The name of a sheet on its way, to be expected. */
export const TEMPORARY: unknown = expect.stringMatching(/^TN_dang_ghi \(\d{6}\)$/);
