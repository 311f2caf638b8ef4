import { localeOf } from "../locales/locale";
import { speak } from "./answer";
import { check, compareEntries, deadlines, fingerprintOf, quorumText } from "./checking";
import { ballot, results, tally } from "./counting";
import { regulations, unicode } from "./looking";
import { annexOne, summaryText } from "./reporting";
import { margin, outcomeLabel, proof, share } from "./verdicts";

const FUNCTIONS = {
  TALLY: tally,
  RESULTS: results,
  BALLOT: ballot,
  OUTCOME: outcomeLabel,
  PROOF: proof,
  MARGIN: margin,
  SHARE: share,
  CHECK: check,
  QUORUM: quorumText,
  DEADLINES: deadlines,
  COMPARE: compareEntries,
  FINGERPRINT: fingerprintOf,
  ANNEX1: annexOne,
  SUMMARY: summaryText,
  TOUNICODE: unicode,
  // The name up to 0.4.0, which a function of Excel's bears, too.
  UNICODE: unicode,
  REGULATIONS: regulations,
};

for (const [id, work] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, work);

// English comes as a part of its own: a cell function must load quickly, and most clerks never need it.
// Where it cannot be fetched, errors are said in Vietnamese.
Office.onReady()
  .then(async () => {
    if (localeOf(Office.context.displayLanguage) === "en") {
      speak((await import("../locales/functionFindings.en")).ENGLISH);
    }
  })
  .catch(() => undefined);
