/** What all steps share and fetch when it is first shown. */
export const UI = {
  findingNote: async () => (await import("./FindingNote")).FindingNoteIn,
} as const;
