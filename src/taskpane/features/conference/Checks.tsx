import { checkConference } from "../../../core/check/conference";
import { regulationOf } from "../../../core/count/rules";
import { usePane } from "../../hooks/context";
import { FindingNote } from "../../ui/FindingNote";

// The quorum has its own line, and a figure that is none is said at its field.
const SAID_ELSEWHERE = new Set(["F401", "F207"]);

/** What does not agree among the figures of the conference, as soon as it is typed. */
export function Checks() {
  const { setup } = usePane().state;
  return checkConference(setup, regulationOf(setup).regulation)
    .filter(({ code }) => !SAID_ELSEWHERE.has(code))
    .map((finding) => <FindingNote key={finding.code} finding={finding} role="status" />);
}
