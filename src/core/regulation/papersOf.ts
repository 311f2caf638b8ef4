import { PAPERS_09 } from "./09-HD-DDTLD.papers";
import { PAPERS_96 } from "./96-QD-TW.papers";
import type { RegulationPapers } from "./papers";
import { PAPERS_RESOLUTIONS } from "./resolution.papers";

const PAPERS: readonly RegulationPapers[] = [PAPERS_96, PAPERS_09, ...PAPERS_RESOLUTIONS];

/**
 * What papers print under a regulation only; nothing for most of them.
 *
 * @param regulation - id of a shipped regulation
 */
export function papersOf(regulation: string): RegulationPapers {
  return PAPERS.find((papers) => papers.regulation === regulation) ?? { regulation };
}
