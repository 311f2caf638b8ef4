import type { ToolId } from "../../session/store/state";

/** The tools in the order of the menu. */
export const TOOLS = [
  "entrySheet",
  "typing",
  "entries",
  "deadlines",
  "journal",
  "verify",
  "consolidate",
  "terms",
  "convert",
] as const satisfies readonly ToolId[];
