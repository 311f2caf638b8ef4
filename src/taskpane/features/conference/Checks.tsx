import { checkConference } from "../../../core/check/conference";
import { useRegulation } from "../../hooks/useRegulation";
import { useSelector } from "../../hooks/useSelector";
import { FindingNote } from "../../ui/FindingNote";

// The quorum has its own line, and a figure that is none is said at its field.
const SAID_ELSEWHERE = new Set(["F401", "F207"]);

/** What does not agree among the figures of the conference, as soon as it is typed. */
export function Checks() {
  const setup = useSelector((state) => state.setup);
  return checkConference(setup, useRegulation().regulation)
    .filter(({ code }) => !SAID_ELSEWHERE.has(code))
    .map((finding) => <FindingNote key={finding.code} finding={finding} role="status" />);
}
