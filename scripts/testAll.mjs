// All tests in their long forms: what `npm test` takes a part of is taken whole.
import { runNode } from "./lib/run.mjs";

runNode(["scripts/test.mjs"], { env: { TEST_ALL: "1" } });
