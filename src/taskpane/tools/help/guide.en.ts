import deployment from "../../../../docs/deployment.md";
import checks from "../../../../docs/excel-checks.md";
import findings from "../../../../docs/findings.md";
import functions from "../../../../docs/functions.md";
import guide from "../../../../docs/guide.md";

/** The short guide in English. */
export const GUIDE = [guide, findings, functions, deployment, checks];
