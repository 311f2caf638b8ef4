import type { Finding } from "../finding/finding";
import type { CountRecord } from "../record/record";
import type { Acceptance } from "../setup/acceptance";
import { subjectOf } from "./subject";

type Explained = Pick<CountRecord, "accepted" | "withdrawn">;

/** Whether an acceptance speaks of a finding, whatever the data. */
function concerns({ code, person }: Pick<Acceptance, "code" | "person">, found: Finding): boolean {
  return found.severity === "W" && found.code === code && subjectOf(found) === person;
}

/**
 * Acceptances told apart: those that hold, with the warnings they cover, and those given for other data. One
 * whose warning is not there any more is neither.
 *
 * @param data - fingerprint of what was counted
 */
export function settleAcceptances(
  given: readonly Acceptance[],
  findings: readonly Finding[],
  data: string,
): Explained {
  const covered = (item: Acceptance) => findings.filter((found) => concerns(item, found));
  const alive = given.filter((item) => item.reason.trim() !== "" && covered(item).length > 0);
  return {
    accepted: alive
      .filter((item) => item.data === data)
      .map((item) => ({ ...item, findings: covered(item) })),
    withdrawn: alive.filter((item) => item.data !== data),
  };
}

/** Warnings that nobody explained; they block nothing and are listed as such. */
export function openWarnings({
  findings,
  accepted,
}: Pick<CountRecord, "findings" | "accepted">): readonly Finding[] {
  return findings.filter(
    (found) => found.severity === "W" && !accepted.some((item) => concerns(item, found)),
  );
}
