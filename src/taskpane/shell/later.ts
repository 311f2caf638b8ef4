/** What the frame fetches when it is first shown, in the order in which it is likely to be. */
export const SHELL = {
  undoButtons: async () => (await import("./UndoButtons")).UndoButtons,
  workNote: async () => (await import("./WorkNote")).WorkNote,
  freshness: async () => (await import("./Freshness")).Freshness,
  selectedCell: async () => (await import("./SelectedCell")).SelectedCell,
  firstCard: async () => (await import("./firstCard/FirstCard")).FirstCard,
  claimCard: async () => (await import("./ClaimCard")).ClaimCard,
  savedElsewhere: async () => (await import("./SavedElsewhere")).SavedElsewhere,
  conference: async () => (await import("../features/conference/ConferenceStep")).ConferenceStep,
  data: async () => (await import("../features/data/DataStep")).DataStep,
  check: async () => (await import("../features/check/CheckStep")).CheckStep,
  results: async () => (await import("../features/results/ResultsStep")).ResultsStep,
  report: async () => (await import("../features/report/ReportStep")).ReportStep,
  reportButton: async () => (await import("../features/report/ReportButton")).ReportButton,
  menu: async () => (await import("./Menu")).HeaderMenu,
  help: async () => (await import("../tools/help/HelpScreen")).HelpScreen,
  tool: async () => (await import("../tools/ToolScreen")).ToolScreen,
} as const;
