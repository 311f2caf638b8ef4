import type { Form } from "../form";
import { BALLOTS } from "./ballots";
import { RESULT_REPORT } from "./resultReport";

/** Every form, in the order in which it is offered. A new one is a file here and its line. */
export const FORMS: readonly Form[] = [RESULT_REPORT, BALLOTS];
