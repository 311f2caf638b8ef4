import type { Form } from "../form";
import { FORM_IDS, type FormId } from "../formId";
import { ANNEX1 } from "./annex1Record";
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

/** Each form by its id: a new one is a file here, its line, and its id in `formId.ts`. */
const BY_ID: { readonly [Id in FormId]: Form & { readonly id: Id } } = {
  result: RESULT_REPORT,
  minutes: MINUTES,
  threshold: THRESHOLD,
  twoPlaces: TWO_PLACES,
  paragraphs: PARAGRAPHS,
  prose: PROSE_SUMMARY,
  chart: CHART,
  annex1: ANNEX1,
  ballots: BALLOTS,
  dossier: DOSSIER,
  selfReport: SELF_REPORT,
  deadlines: DEADLINES,
};

/** Every form, in the order in which it is offered. */
export const FORMS: readonly Form[] = FORM_IDS.map((id) => BY_ID[id]);
