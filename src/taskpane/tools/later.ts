/** Each tool is fetched when it is first opened. */
export const TOOL_VIEWS = {
  entrySheet: async () => (await import("./entrySheet/EntrySheetTool")).EntrySheetTool,
  typing: async () => (await import("./typing/TypingTool")).TypingTool,
  entries: async () => (await import("./entries/EntriesTool")).EntriesTool,
  deadlines: async () => (await import("./deadlines/DeadlinesTool")).DeadlinesTool,
  journal: async () => (await import("./journal/JournalTool")).JournalTool,
  verify: async () => (await import("./verify/VerifyTool")).VerifyTool,
  consolidate: async () => (await import("./consolidate/ConsolidateTool")).ConsolidateTool,
  terms: async () => (await import("./terms/TermsTool")).TermsTool,
  convert: async () => (await import("./convert/ConvertTool")).ConvertTool,
} as const;
