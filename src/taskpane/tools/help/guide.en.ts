import deployment from "../../../../docs/deployment.md";
import checks from "../../../../docs/excel-checks.md";
import guide from "../../../../docs/guide.md";

/** The short guide in English. */
export const GUIDE = [guide, deployment, checks];
