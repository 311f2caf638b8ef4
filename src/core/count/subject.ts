import type { Finding } from "../finding/finding";

/** Whom a finding is about, or the id of the fault; `""` when it is about nothing in particular. */
export function subjectOf({ facts }: Finding): string {
  const subject: unknown = Object.entries(facts).find(([name]) => name === "person" || name === "fault")?.[1];
  return typeof subject === "string" ? subject : "";
}
