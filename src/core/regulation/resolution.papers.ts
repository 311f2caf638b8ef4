import { NQ35 } from "./35-2012-QH13";
import { NQ85 } from "./85-2014-QH13";
import { NQ96 } from "./96-2023-QH15";
import type { RegulationPapers } from "./papers";

/** Under the resolutions of the National Assembly it is deputies of a People's Council who vote, at a session. */
export const PAPERS_RESOLUTIONS: readonly RegulationPapers[] = [NQ96, NQ85, NQ35].map(({ id }) => ({
  regulation: id,
  isCouncil: true,
}));
