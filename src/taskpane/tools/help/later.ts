/** The pages of the help. One file per language: each more would be named in what is loaded before the first paint. */
export const HELP = {
  vi: async () => (await import("./guide.vi")).GUIDE,
  en: async () => (await import("./guide.en")).GUIDE,
} as const;
