/** What the last step fetches when it is asked for. */
export const REPORT = {
  word: () => import("../../../report/word"),
  copied: () => import("./copied"),
} as const;
