import { layoutText } from "../setup/sourceText";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { MARK, type MarkTable } from "../ballot/mark";
import { PAPER_FACTS } from "../ballot/paperFacts";
import type { Finding } from "../finding/finding";
import type { CountedKind, KindResult } from "../record/record";
import type { CountSetup, KindSetup } from "../setup/setup";
import { BALLOT_FAULTS } from "../regulation/faults";

/** Whether a name in two lists is one person is answered after the count and changes no figure. */
const ASKED_LATER = "W415";

/** Entries in the order of their names, so that the order of writing an object does not matter. */
function sorted(values: object): readonly (readonly [string, unknown])[] {
  return Object.entries(values).toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** Figures and words that decide a count; words that only describe it are left out. */
function setupPart({ conference, regulation, custom, implementing, codes, limits }: CountSetup): unknown {
  const { members, summoned, present, absent, presentAtVote, date } = conference;
  return [
    [regulation, sorted(custom ?? {}), implementing?.title, sorted(implementing?.clauses ?? {})],
    [members, summoned, present, absent, presentAtVote, date],
    codes.map(({ text, meaning }) => [text, meaning]),
    sorted(limits),
  ];
}

function typedPart(kind: KindSetup): unknown {
  const { issued, collected, mailed, late, members, summoned, present, regulation, previousBase } = kind;
  return [
    [issued, collected, mailed, late, members, summoned, present, regulation, previousBase],
    PAPER_FACTS.map((fact) => kind[fact]),
    kind.excluded.map(({ name, office, reason, date }) => [name, office, reason, date]),
  ];
}

function resultPart({ source, base, collected, blank, voided, noted, people }: KindResult): unknown {
  return [
    [layoutText(source), base, collected, blank],
    BALLOT_FAULTS.map((fault) => voided[fault]),
    PAPER_FACTS.map((fact) => noted[fact]),
    people.map((one) => [one.name, one.office, one.high, one.confidence, one.low, one.invalid, one.band]),
  ];
}

/** Mark bytes; a typed 0 is no mark, on every surface. */
function markBytes({ marks }: MarkTable): Uint8Array {
  return marks.includes(MARK.zero) ? marks.map((mark) => (mark === MARK.zero ? MARK.blank : mark)) : marks;
}

/** What a warning says; where it says it may move with the table. */
function warningPart(findings: readonly Finding[]): unknown {
  return findings
    .filter(({ code, severity }) => severity === "W" && code !== ASKED_LATER)
    .map(({ code, facts }) => [code, sorted(facts)]);
}

/**
 * SHA-256 of everything that was counted: marks, names, figures, regulation, own signs, limits, and what the
 * warnings say. No addresses, so that a table may move on its sheet. An explanation holds for this data only.
 *
 * @param kinds - as counted, in the order of the set-up
 */
export function dataFingerprint(
  setup: CountSetup,
  kinds: readonly CountedKind[],
  findings: readonly Finding[],
): string {
  const head = [
    setupPart(setup),
    setup.kinds.map(typedPart),
    kinds.map(({ result, ballots }) => [
      result && resultPart(result),
      ballots && [ballots.rows, ballots.people],
    ]),
    warningPart(findings),
  ];
  const hash = sha256.create();
  hash.update(utf8ToBytes(JSON.stringify(head).normalize("NFC")));
  for (const { ballots } of kinds) {
    if (ballots) hash.update(markBytes(ballots));
  }
  return bytesToHex(hash.digest());
}
