import { EMPTY_SETUP, type CountSetup } from "../setup/setup";

/** What a clerk takes instead of a saved state: what is recognised, with the words of the conference kept. */
export function retaken(saved: CountSetup, fresh: CountSetup): CountSetup {
  const { members, summoned, present, absent, presentAtVote } = fresh.conference;
  return {
    ...EMPTY_SETUP,
    conference: { ...saved.conference, members, summoned, present, absent, presentAtVote },
    handling: saved.handling,
    clerk: saved.clerk,
    matches: saved.matches,
    kinds: fresh.kinds,
    sources: fresh.sources,
  };
}
