/** The pages of the help: the guide at once, findings and functions by themselves, since they are long. */
export const HELP = {
  guideVi: async () => (await import("./guide.vi")).GUIDE,
  guideEn: async () => (await import("./guide.en")).GUIDE,
  findingsVi: async () => [(await import("../../../../docs/ma-loi.md")).default],
  findingsEn: async () => [(await import("../../../../docs/findings.md")).default],
  functionsVi: async () => [(await import("../../../../docs/ham.md")).default],
  functionsEn: async () => [(await import("../../../../docs/functions.md")).default],
} as const;
