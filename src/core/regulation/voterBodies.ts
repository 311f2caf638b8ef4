import type { VoterBody } from "./papers";
import { papersOf } from "./papersOf";

export type { VoterBody };

/**
 * Voters and posts as a text at hand names them. A proposal for what the clerk fills in; no figure depends on it.
 *
 * @param regulation - id of a shipped regulation
 * @returns nothing where no text at hand says it
 */
export function voterBodiesOf(regulation: string): readonly VoterBody[] {
  return papersOf(regulation).voterBodies ?? [];
}
