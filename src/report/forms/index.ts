import type { Form } from "../form";
import { ANNEX1 } from "./annex1";
import { BALLOTS } from "./ballots";
import { DEADLINES } from "./deadlines";
import { DOSSIER } from "./dossier";
import { CHART } from "./chart";
import { MINUTES } from "./minutes";
import { PARAGRAPHS } from "./paragraphs";
import { PROSE_SUMMARY } from "./prose";
import { RESULT_REPORT } from "./resultReport";
import { SELF_REPORT } from "./selfReport";
import { THRESHOLD } from "./threshold";
import { TWO_PLACES } from "./twoPlaces";

/** Every form, in the order in which it is offered. A new one is a file here and its line. */
export const FORMS: readonly Form[] = [
  RESULT_REPORT,
  MINUTES,
  THRESHOLD,
  TWO_PLACES,
  PARAGRAPHS,
  PROSE_SUMMARY,
  CHART,
  ANNEX1,
  BALLOTS,
  DOSSIER,
  SELF_REPORT,
  DEADLINES,
];
