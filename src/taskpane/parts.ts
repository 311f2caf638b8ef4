import type { Locale } from "../locales/locale";
import { loadToolText } from "../locales/tools";

/** Every part of the pane that is fetched when it is first shown, in the order in which it is likely to be. */
export const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import("./shell/UndoButtons"),
  () => import("./shell/WorkNote"),
  () => import("./shell/Freshness"),
  () => import("./shell/firstCard/FirstCard"),
  () => import("./shell/ClaimCard"),
  () => import("./features/conference/ConferenceStep"),
  () => import("./features/conference/Checks"),
  () => import("./features/data/DataStep"),
  () => import("./features/check/CheckStep"),
  () => import("./features/results/ResultsStep"),
  () => import("./features/report/ReportStep"),
  () => import("./features/report/ReportButton"),
  () => import("./ui/FindingNote"),
  () => import("../session/reading/readAndCount"),
  () => import("../session/journal/eventsSince"),
  () => import("./features/conference/FaultRules"),
  () => import("./features/conference/custom/CustomRegulation"),
  () => import("./shell/Menu"),
  () => import("./tools/ToolScreen"),
  () => import("./tools/typing/TypingTool"),
  () => import("./tools/entrySheet/EntrySheetTool"),
  () => import("./tools/entries/EntriesTool"),
  () => import("./tools/verify/VerifyTool"),
  () => import("./tools/journal/JournalTool"),
  () => import("./tools/deadlines/DeadlinesTool"),
  () => import("./tools/consolidate/ConsolidateTool"),
  () => import("./tools/terms/TermsTool"),
  () => import("./tools/convert/ConvertTool"),
  () => import("./tools/help/HelpTool"),
  () => import("../session/files/readFile"),
  () => import("../session/files/startFiles"),
  () => import("../report/word"),
];

/** Fetches all parts one after the other, so that nothing the clerk asks for has to wait behind them. */
export async function fetchParts(locale: Locale): Promise<void> {
  await loadToolText(locale);
  for (const part of PARTS) await part();
}
