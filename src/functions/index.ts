import { localeOf } from "../locales/locale";
import { speak } from "./answer";
import { check, compareEntries, deadlines, fingerprintOf, quorumText } from "./checking";
import { ballot, results, tally } from "./counting";
import { regulations, unicode } from "./looking";
import { annexOne, summaryText } from "./reporting";
import { margin, outcomeLabel, proof, share } from "./verdicts";

CustomFunctions.associate("TALLY", tally);
CustomFunctions.associate("RESULTS", results);
CustomFunctions.associate("BALLOT", ballot);
CustomFunctions.associate("OUTCOME", outcomeLabel);
CustomFunctions.associate("PROOF", proof);
CustomFunctions.associate("MARGIN", margin);
CustomFunctions.associate("SHARE", share);
CustomFunctions.associate("CHECK", check);
CustomFunctions.associate("QUORUM", quorumText);
CustomFunctions.associate("DEADLINES", deadlines);
CustomFunctions.associate("COMPARE", compareEntries);
CustomFunctions.associate("FINGERPRINT", fingerprintOf);
CustomFunctions.associate("ANNEX1", annexOne);
CustomFunctions.associate("SUMMARY", summaryText);
CustomFunctions.associate("UNICODE", unicode);
CustomFunctions.associate("REGULATIONS", regulations);

// English comes as a part of its own: a cell function must load quickly, and most clerks never need it.
void Office.onReady().then(async () => {
  if (localeOf(Office.context.displayLanguage) === "en") {
    speak((await import("../locales/functionFindings.en")).ENGLISH);
  }
});
