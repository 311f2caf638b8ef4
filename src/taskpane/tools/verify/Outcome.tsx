import type { Finding, Severity } from "../../../core/finding/finding";
import { sayMoment } from "../../../report/layout/stamp";
import { FindingNote } from "../../ui/FindingNote";
import { GoToCell } from "../../ui/GoToCell";
import { Note } from "../../ui/Note";
import { useLayout } from "../../ui/useLayout";
import { useToolText } from "../useToolText";
import type { Verified } from "./verifyNow";

/** Differences of one group that are shown; the rest is counted. */
const SHOWN = 100;

const GROUPS = ["F", "W", "N"] as const satisfies readonly Severity[];

function Difference({ difference }: { readonly difference: Finding }) {
  const layout = useLayout();
  const { sheet, address } = difference;
  return (
    <li className={layout.tight}>
      <FindingNote finding={difference} />
      {sheet !== null && address !== null && (
        <div>
          <GoToCell sheet={sheet} address={address} text={`${sheet}!${address}`} />
        </div>
      )}
    </li>
  );
}

/** Figures, names and verdicts; then looks; then what was filled in. */
function Group({
  severity,
  findings,
}: {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}) {
  const say = useToolText();
  const layout = useLayout();
  const own = findings.filter((found) => found.severity === severity);
  if (own.length === 0) return null;
  return (
    <>
      <div className={layout.strong}>{say(`verify.group${severity}`, { count: own.length })}</div>
      <ul className={layout.plainList}>
        {own.slice(0, SHOWN).map((difference, at) => (
          <Difference key={at} difference={difference} />
        ))}
      </ul>
      {own.length > SHOWN && (
        <div className={layout.muted}>{say("verify.more", { count: own.length - SHOWN })}</div>
      )}
    </>
  );
}

function Codes({ kinds }: Pick<Verified, "kinds">) {
  const say = useToolText();
  return kinds.map(({ sheet, marks, code }) => (
    <div key={`${sheet}!${marks}`} style={{ overflowWrap: "anywhere" }}>
      {code !== null && say("verify.fingerprint", { range: `${sheet}!${marks}`, fingerprint: code })}
    </div>
  ));
}

/** What was found: as it was and with its paper, as it was but without, or what is different. */
export function Outcome({ chosen, kinds, paper, findings }: Verified) {
  const say = useToolText();
  const layout = useLayout();
  if (chosen === null && findings.length === 0) {
    return (
      <Note tone="plain" role="status">
        {say("verify.none")}
      </Note>
    );
  }
  const count = findings.filter(({ severity }) => severity !== "N").length;
  const facts = chosen ? { id: chosen.proof.id, at: sayMoment(chosen.proof.writtenAt), count } : { count };
  const isSame = count === 0 && chosen !== null;
  const tone = count > 0 ? "fault" : paper === "same" ? "good" : "warning";
  const outcome = isSame ? "verify.same" : chosen ? "verify.different" : "verify.noProof";
  return (
    <div className={layout.tight}>
      <Note tone={tone} role="status">
        <div className={layout.strong}>{say(outcome, facts)}</div>
        <div>{say(`verify.paper.${paper}`)}</div>
        <Codes kinds={kinds} />
      </Note>
      {GROUPS.map((severity) => (
        <Group key={severity} severity={severity} findings={findings} />
      ))}
    </div>
  );
}
