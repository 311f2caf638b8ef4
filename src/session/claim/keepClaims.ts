import { finding, type Result } from "../../core/finding/finding";
import type { WorkbookRoom } from "../../workbook/api";
import type { Counter } from "../sheets/counter";
import type { PaneAction } from "../store/actions";
import type { Store } from "../store/createStore";
import type { Claim, PaneState } from "../store/state";
import { checkClaim, counterReader, type OpenClaim } from "./checkClaim";
import { claimKey, confirm } from "./confirmed";

/** Remembers a count that nobody has to be asked about: what was chosen here is not asked here again. */
function rememberCount(before: PaneState, after: PaneState): void {
  if (after.status !== "ready" || after.claim !== null) return;
  const { setup, reading, choice } = after;
  if (reading.record === null) return;
  const isSame =
    before.status === "ready" &&
    before.claim === null &&
    before.setup === setup &&
    before.choice.agreed === choice.agreed &&
    before.reading.record === reading.record;
  if (!isSame) confirm(claimKey({ setup, record: reading.record }, { agreed: choice.agreed }));
}

/** The clerk said that an unusual state is right. */
function rememberAnswer(action: PaneAction, before: PaneState): void {
  if (action.type !== "claimConfirmed" || before.status !== "ready") return;
  if (before.claim?.status === "open") confirm(before.claim.key);
}

/**
 * Has each state that is loaded compared with its workbook before anything may be written from it, and remembers on this
 * machine what was confirmed or chosen.
 *
 * @returns ends it
 */
export function keepClaims(store: Store, room: WorkbookRoom, counter: Counter): () => void {
  const reader = counterReader(room, counter);
  let isOver = false;
  const tell = (asked: Claim, checked: Result<OpenClaim | null>) => {
    const state = store.getState();
    if (isOver || state.status !== "ready" || state.claim !== asked) return;
    store.dispatch(
      checked.ok
        ? { type: "claimChecked", claim: checked.value }
        : { type: "claimUnread", finding: checked.finding },
    );
  };
  const stop = store.listen((action, before, after) => {
    rememberAnswer(action, before);
    rememberCount(before, after);
    if (after.status !== "ready" || after.claim?.status !== "checking") return;
    const { claim, setup, choice } = after;
    if (before.status === "ready" && before.claim === claim) return;
    checkClaim(reader, setup, { choice, damaged: claim.damaged }).then(
      (checked) => tell(claim, checked),
      (error: unknown) => tell(claim, { ok: false, finding: finding("F501", { reason: String(error) }) }),
    );
  });
  return () => {
    isOver = true;
    stop();
  };
}
