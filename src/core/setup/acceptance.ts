import type { Finding, FindingCode } from "../finding/finding";

/** A warning that somebody explained. It holds for the data it was given for, and for no other. */
export interface Acceptance {
  readonly code: FindingCode;
  /** The person it concerns, or `""`. */
  readonly person: string;
  readonly reason: string;
  /** Who explained it, and when (yyyy-mm-ddThh:mm). */
  readonly by: string;
  readonly at: string;
  /** Fingerprint of the data it was given for. */
  readonly data: string;
}

/** An acceptance that holds, with the warnings that it covers. */
export interface Accepted extends Acceptance {
  readonly findings: readonly Finding[];
}
